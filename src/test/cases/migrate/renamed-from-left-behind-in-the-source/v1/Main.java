import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item();
        System.out.println(item.show());
        for (int i = 2; i <= 4; i++) {
            Evolve.next();
            System.out.println(item.show());
        }
    }
}
