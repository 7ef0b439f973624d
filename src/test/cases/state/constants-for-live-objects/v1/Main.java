import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item("pen");
        System.out.println(item.show());
        Evolve.next();
        System.out.println(item.show());
        System.out.println(new Item("ink").show());
    }
}
