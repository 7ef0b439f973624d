class Tag {
    Node node;
    final String label = "tag of " + node.twice;

    Tag(Node node) {
        this.node = node;
    }
}
