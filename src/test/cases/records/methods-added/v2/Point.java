record Point(int x, int y) {
    static final Point ORIGIN = new Point(0, 0);

    double distance() {
        return Math.sqrt(x * x + y * y);
    }

    Point plus(Point other) {
        return new Point(x + other.x, y() + other.y());
    }

    static Point of(int n) {
        return new Point(n, n);
    }
}
