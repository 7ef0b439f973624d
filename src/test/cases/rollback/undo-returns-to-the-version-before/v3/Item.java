class Item {
    private int touches;
    private String third = "third";

    void touch() {
        touches++;
    }

    String show() {
        return "three " + touches + " " + third;
    }
}
