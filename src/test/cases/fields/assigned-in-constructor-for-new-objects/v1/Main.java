import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item before = new Item("pen");
        Evolve.next();
        Item after = new Item("ink");
        System.out.println(after.show());
        System.out.println(before.name + " " + after.name);
    }
}
