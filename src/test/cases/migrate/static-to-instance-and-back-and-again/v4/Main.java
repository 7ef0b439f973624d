import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item a = new Item();
        Item b = new Item();
        a.add();
        a.add();
        show(a, b);
        Evolve.next();
        show(a, b);
        b.add();
        show(a, b);
        Evolve.next();
        show(a, b);
        a.add();
        show(a, b);
        Evolve.next();
        show(a, b);
    }

    static void show(Item a, Item b) {
        System.out.println(a.get() + " " + b.get() + " " + new Item().get());
    }
}
