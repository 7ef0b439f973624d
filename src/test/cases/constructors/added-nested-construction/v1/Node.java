class Node {
    final String text;

    Node() {
        text = "leaf";
    }
}
