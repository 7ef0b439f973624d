class Leaf {
    String name() {
        return "leaf 1";
    }
}
