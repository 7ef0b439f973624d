class Item {
    private int added = 5;

    String show() {
        return "two " + added;
    }
}
