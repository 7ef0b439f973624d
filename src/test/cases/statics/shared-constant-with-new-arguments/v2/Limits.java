class Limits {
    private static final int LENGTH = 5000;
    static Limits DEFAULT = new Limits(100, LENGTH, Mode.LAX);

    private final int depth;
    private final int length;
    private final Mode mode;

    Limits(int depth, int length, Mode mode) {
        this.depth = depth;
        this.length = length;
        this.mode = mode;
    }

    static void override(Limits limits) {
        DEFAULT = limits;
    }

    String text() {
        return depth + " " + length + " " + mode.code + " ";
    }
}
