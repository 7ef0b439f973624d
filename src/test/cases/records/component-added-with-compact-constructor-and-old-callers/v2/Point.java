record Point(int x, String name) {
    private static int made;

    Point {
        if (x < 0) {
            throw new IllegalArgumentException("negative");
        }
        made++;
        name = name.toUpperCase();
    }

    Point(int x) {
        this(x, "p" + made);
    }

    @Override
    public String toString() {
        return "(" + x + "," + name() + ")";
    }
}
