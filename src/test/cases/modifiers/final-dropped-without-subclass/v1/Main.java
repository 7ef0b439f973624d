import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Leaf leaf = new Leaf();
        System.out.println(leaf.name());
        Evolve.next();
        System.out.println(leaf.name());
    }
}
