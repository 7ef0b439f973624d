class Item {
    private int shown;
    private int more;

    String show() {
        shown++;
        more += 10;
        return "three " + shown + " " + more;
    }
}
