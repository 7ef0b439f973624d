class Counter {
    int hits = 10;

    void count() {
        hits++;
    }

    String show() {
        return "" + hits;
    }
}
