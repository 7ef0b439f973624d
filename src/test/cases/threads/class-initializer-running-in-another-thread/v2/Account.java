class Account {
    private int touches;

    void touch() {
        touches++;
    }

    String show() {
        return "account touched " + touches;
    }
}
