import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(new Item().show());
        Evolve.next();
        System.out.println(new Item().show());
        System.out.println(new Item().show());
    }
}
