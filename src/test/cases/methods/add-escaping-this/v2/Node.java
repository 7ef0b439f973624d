import java.util.List;

class Node {
    void visit(List<Node> seen) {
        self().register(seen);
    }

    Node self() {
        return this;
    }

    private void register(List<Node> seen) {
        seen.add(this);
    }
}
