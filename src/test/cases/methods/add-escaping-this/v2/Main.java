import java.util.ArrayList;
import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Node node = new Node();
        List<Node> seen = new ArrayList<>();
        node.visit(seen);
        Evolve.next();
        node.visit(seen);
        System.out.println(seen.size() + " " + (seen.get(0) == node));
    }
}
