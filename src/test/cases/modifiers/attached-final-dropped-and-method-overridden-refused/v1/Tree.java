class Tree {
    static String show(Leaf leaf) {
        return leaf.name() + " " + leaf.get() + " " + (((Object) leaf) instanceof java.util.function.Supplier);
    }
}
