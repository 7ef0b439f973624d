class Node {
    final String text;

    Node() {
        text = "leaf";
    }

    Node(int depth) {
        this(depth == 0 ? null : new Node(depth - 1), depth);
    }

    Node(Node child, int depth) {
        text = depth + (child == null ? "" : "(" + child.text + "," + new Node().text + ")");
    }
}
