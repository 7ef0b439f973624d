import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        int hash = System.identityHashCode(item);
        System.out.println(Client.use(item));
        Evolve.next();
        System.out.println(Client.use(item));
        System.out.println((item.getClass() == Item.class) + " " + (hash == System.identityHashCode(item)) + " " + item.getClass().getName());
    }
}
