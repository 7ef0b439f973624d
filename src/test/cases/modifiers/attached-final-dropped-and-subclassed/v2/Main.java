import evolve.Evolve;

/** A class that was final when it loaded is extended; what the new class overrides is new in it too. */
public class Main {
    public static void main(String[] args) {
        Leaf leaf = new Leaf();
        for (int i = 0; i < 20_000; i++) {
            Tree.show(leaf);
        }
        System.out.println(Tree.show(leaf));
        Evolve.next();
        for (int i = 0; i < 20_000; i++) {
            Tree.show(leaf);
        }
        System.out.println(Tree.show(leaf));
    }
}
