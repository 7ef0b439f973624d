import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Tree tree = new Tree();
        System.out.println(tree.show());
        Evolve.next();
        System.out.println(tree.show());
    }
}
