import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Price price = new Price();
        System.out.println(price.show());
        Evolve.next();
        System.out.println(price.show());
        Evolve.next();
        System.out.println(price.show());
    }
}
