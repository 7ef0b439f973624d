class Item {
    private int shown;

    String show() {
        shown++;
        return "two " + shown;
    }
}
