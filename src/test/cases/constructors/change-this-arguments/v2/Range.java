class Range {
    private final int from;
    private final int to;

    Range(int to) {
        this(offset(to), to * 2);
    }

    Range(int from, int to) {
        this.from = from;
        this.to = to;
    }

    private static int offset(int n) {
        return n > 5 ? -n : n;
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
