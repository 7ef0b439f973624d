class Account {
    private int score = 100;

    String show() {
        return "score " + ++score;
    }
}
