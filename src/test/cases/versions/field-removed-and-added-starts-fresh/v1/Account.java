class Account {
    private int score = 1;

    String show() {
        return "score " + ++score;
    }
}
