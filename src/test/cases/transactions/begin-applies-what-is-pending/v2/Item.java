class Item {
    private int added = 2;

    String show() {
        return "two " + added;
    }
}
