class Limits {
    static final Limits DEFAULT = new Limits(100);

    private final int depth;

    Limits(int depth) {
        this.depth = depth;
    }

    String text() {
        return depth + " ";
    }
}
