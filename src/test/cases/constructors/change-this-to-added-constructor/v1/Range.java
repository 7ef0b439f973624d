class Range {
    private final String text;

    Range(int to) {
        text = "to " + to;
    }

    @Override
    public String toString() {
        return text;
    }
}
