class Score {
    private int points = 200;

    void win() {
        points++;
    }

    String show() {
        return "points " + points;
    }
}
