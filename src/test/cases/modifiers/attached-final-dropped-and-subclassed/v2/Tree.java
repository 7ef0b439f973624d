class Tree {
    static String show(Leaf leaf) {
        Leaf red = new RedLeaf();
        return leaf.name() + " " + leaf.color() + ", " + red.name() + " " + red.color() + " " + (red.getClass().getSuperclass() == leaf.getClass());
    }
}
