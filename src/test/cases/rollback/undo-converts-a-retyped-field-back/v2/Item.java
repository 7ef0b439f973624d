class Item {
    private long touches = 40;

    void touch() {
        touches++;
    }

    String show() {
        return "long " + touches;
    }
}
