final class Point {
    static final Point ORIGIN = new Point(0);

    final int x;

    Point(int x) {
        this.x = x;
    }

    int x() {
        return x;
    }
}
