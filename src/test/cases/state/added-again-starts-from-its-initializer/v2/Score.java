class Score {
    void win() {
    }

    String show() {
        return "no points";
    }
}
