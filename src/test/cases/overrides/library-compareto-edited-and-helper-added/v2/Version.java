class Version implements Comparable<Version> {
    private final String text;

    Version(String text) {
        this.text = text;
    }

    @Override
    public int compareTo(Version other) {
        return Integer.compare(other.weight(), weight());
    }

    private int weight() {
        return text.length();
    }

    @Override
    public String toString() {
        return text;
    }
}
