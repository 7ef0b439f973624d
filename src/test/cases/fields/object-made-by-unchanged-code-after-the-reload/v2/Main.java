import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item old = Factory.make("old");
        Evolve.next();
        Item fresh = Factory.make("fresh");
        old.use();
        fresh.use();
        fresh.use();
        System.out.println(old.show() + ", " + fresh.show());
    }
}
