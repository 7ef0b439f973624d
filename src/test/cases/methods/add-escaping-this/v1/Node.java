import java.util.List;

class Node {
    void visit(List<Node> seen) {
    }
}
