class Account {
    private int score = 1000;

    String show() {
        return "same score " + ++score;
    }
}
