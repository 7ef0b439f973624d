import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        System.out.println(Client.count(item, 200_000));
        Evolve.next();
        System.out.println(Client.count(item, 200_000));
        System.out.println(Client.count(new Item(), 1000));
    }
}
