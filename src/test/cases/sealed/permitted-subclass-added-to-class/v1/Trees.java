class Trees {
    static String show(Node node) {
        return node.show();
    }
}
