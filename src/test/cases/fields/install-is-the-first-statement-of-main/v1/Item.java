class Item {
    private final int number;

    Item(int number) {
        this.number = number;
    }

    void touch() {
    }

    String show() {
        return "item " + number;
    }
}
