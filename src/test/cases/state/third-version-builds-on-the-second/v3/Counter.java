class Counter {
    int hits = 10;
    int baseline = hits;
    String text = "since " + baseline;

    void count() {
        hits++;
    }

    String show() {
        return hits + " " + text;
    }
}
