import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Node node = new Node();
        System.out.println(node.probe());
        Evolve.next();
        System.out.println(node.probe());
    }
}
