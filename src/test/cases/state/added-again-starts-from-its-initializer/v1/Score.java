class Score {
    private int points = 100;

    void win() {
        points++;
    }

    String show() {
        return "points " + points;
    }
}
