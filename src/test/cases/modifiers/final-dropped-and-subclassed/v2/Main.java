import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Leaf leaf = new Leaf();
        System.out.println(Tree.show(leaf));
        Evolve.next();
        System.out.println(Tree.show(leaf));
    }
}
