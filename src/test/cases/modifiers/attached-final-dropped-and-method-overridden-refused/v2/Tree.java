class Tree {
    static String show(Leaf leaf) {
        Leaf red = new RedLeaf();
        return red.get() + " " + leaf.name() + " " + leaf.get() + " " + (((Object) leaf) instanceof java.util.function.Supplier);
    }
}
