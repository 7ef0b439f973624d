class Range {
    private int middle = 50;

    String show() {
        return "" + middle;
    }
}
