import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Node[] nodes = new Node[50];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new Node(i);
        }
        for (int i = 0; i < nodes.length; i++) {
            nodes[i].next = nodes[(i * 7 + 1) % nodes.length];
            nodes[i].tag = new Tag(nodes[i]);
        }
        Evolve.next();
        int right = 0;
        for (Node each : nodes) {
            right += each.isRight() ? 1 : 0;
        }
        System.out.println(right + " of " + nodes.length + ", " + Node.made());
    }
}
