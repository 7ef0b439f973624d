import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Node leaf = new Node.Leaf();
        System.out.println(Trees.show(leaf));
        Evolve.next();
        System.out.println(Trees.show(leaf));
    }
}
