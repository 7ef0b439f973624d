class Item {
    private final int number;
    private int touches;

    Item(int number) {
        this.number = number;
    }

    void touch() {
        touches++;
    }

    String show() {
        return "item " + number + " touched " + touches;
    }
}
