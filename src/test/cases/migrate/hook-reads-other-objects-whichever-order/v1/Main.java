import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Node a = new Node(1);
        Node b = new Node(2);
        Node c = new Node(3);
        a.next = b;
        b.next = c;
        c.next = a;
        Evolve.next();
        System.out.println(a.show() + " " + b.show() + " " + c.show());
    }
}
