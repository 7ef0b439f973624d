class Account {
    private int score = 10;

    String show() {
        return "fresh score " + ++score;
    }
}
