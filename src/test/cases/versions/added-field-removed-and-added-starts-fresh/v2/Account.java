class Account {
    private int score = 10;

    String show() {
        return "score " + ++score;
    }
}
