import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Tax tax = new Tax();
        System.out.println(tax.show(100));
        Evolve.next();
        System.out.println(tax.show(100));
    }
}
