import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        Evolve.next();
        System.out.println(item.show());
        Evolve.next();
        System.out.println(item.show());
        Evolve.next();
        System.out.println(item.show());
    }
}
