class Leaf {
    private int added;

    String name() {
        return "leaf 3." + added;
    }
}
