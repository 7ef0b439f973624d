class Item {
    private int added = 3;

    String show() {
        return "item " + added;
    }
}
