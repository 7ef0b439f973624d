class Item {
    private int touches;

    void touch() {
        touches++;
    }

    String show() {
        return "one " + touches;
    }
}
