class Leaf extends Tree<Leaf> {
    private final int value;

    Leaf(int value) {
        this.value = value;
    }

    @Override
    String add(int value) {
        return "leaf " + this.value + " " + value;
    }
}
