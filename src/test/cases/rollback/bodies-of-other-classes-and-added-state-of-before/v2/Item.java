class Item {
    private int touches;

    void touch() {
        touches++;
    }

    String show() {
        return "two " + touches;
    }
}
