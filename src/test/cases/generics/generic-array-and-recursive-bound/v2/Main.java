import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Leaf leaf = new Leaf(3);
        System.out.println(leaf.add(4));
        Evolve.next();
        leaf.add(5);
        System.out.println(leaf.add(6));
    }
}
