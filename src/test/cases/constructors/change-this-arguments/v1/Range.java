class Range {
    private final int from;
    private final int to;

    Range(int to) {
        this(0, to);
    }

    Range(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
