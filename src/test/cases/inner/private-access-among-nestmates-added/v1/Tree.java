class Tree {
    private final Node root = new Node("r");

    static class Node {
        private final String name;

        Node(String name) {
            this.name = name;
        }
    }

    String show() {
        return root.name;
    }
}
