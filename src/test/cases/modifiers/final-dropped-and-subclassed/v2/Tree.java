class Tree {
    static String show(Leaf leaf) {
        Leaf red = new RedLeaf();
        return leaf.name() + ", " + red.name();
    }
}
