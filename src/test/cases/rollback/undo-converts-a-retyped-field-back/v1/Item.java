class Item {
    private int touches = 40;

    void touch() {
        touches++;
    }

    String show() {
        return "int " + touches;
    }
}
