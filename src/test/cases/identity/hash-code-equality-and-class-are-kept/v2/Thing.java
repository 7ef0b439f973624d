class Thing {
    private int touches;

    void touch() {
        touches++;
    }

    String show() {
        return "touches " + touches;
    }
}
