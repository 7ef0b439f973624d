import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Bag bag = new Bag();
        System.out.println(Client.sum(bag));
        Evolve.next();
        System.out.println(Client.sum(bag));
    }
}
