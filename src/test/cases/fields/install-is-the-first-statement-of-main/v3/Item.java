class Item {
    private final int number;
    private int touches;
    private String last;

    Item(int number) {
        this.number = number;
    }

    void touch() {
        touches++;
        last = "touch " + touches;
    }

    String show() {
        return "item " + number + " last " + last;
    }
}
