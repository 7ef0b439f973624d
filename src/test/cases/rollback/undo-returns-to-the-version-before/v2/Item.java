class Item {
    private int touches;
    private int extra;

    void touch() {
        touches++;
        extra++;
    }

    String show() {
        return "two " + touches + " " + extra;
    }
}
