enum Level {
    LOW,
    HIGH;

    private int hits;

    void hit() {
        hits++;
    }

    String text() {
        return name() + " " + hits;
    }
}
