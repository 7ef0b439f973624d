class Node {
    final String name;

    Node(String name) {
        this.name = name;
    }

    void tie() {
    }

    String tied() {
        return name;
    }
}
