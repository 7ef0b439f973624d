class Tree {
    private final Node root = new Node("r");
    private static int made = 1;
    private int shown;

    static class Node {
        private final String name;
        private Node child;

        Node(String name) {
            this.name = name;
        }

        private void grow(Tree tree) {
            child = new Node(name + ++made);
            tree.shown += 10;
        }

        private static String path(Node node) {
            return node == null ? "" : node.name + "/" + path(node.child);
        }
    }

    String show() {
        root.grow(this);
        shown++;
        return Node.path(root) + " " + shown + " " + made;
    }
}
