class Leaf extends Tree {
    String name() {
        return "leaf 2";
    }
}
