import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Node head = null;
        for (int i = 0; i < 100_000; i++) {
            head = new Node(head, i);
        }
        System.out.println("migrated " + Evolve.next().instancesMigrated());
        System.out.println(Node.sum(head));
    }
}
