class Trees {
    static String show(Node node) {
        return new Node.Branch(new Node.Branch(node) { }).show();
    }
}
