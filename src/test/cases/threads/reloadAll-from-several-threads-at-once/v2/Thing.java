class Thing {
    private int touches;

    int touch() {
        return touches += 5;
    }
}
