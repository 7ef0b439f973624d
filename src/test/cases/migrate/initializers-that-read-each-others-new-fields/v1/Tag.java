class Tag {
    Node node;

    Tag(Node node) {
        this.node = node;
    }
}
