class Tree {
    static String show(Leaf leaf) {
        return leaf.name();
    }
}
