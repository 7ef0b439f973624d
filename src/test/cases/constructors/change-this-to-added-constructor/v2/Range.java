class Range {
    private final String text;

    Range(int to) {
        this(1, to, "step");
    }

    private Range(int from, int to, String word) {
        text = from + " to " + to + " " + word;
    }

    @Override
    public String toString() {
        return text;
    }
}
