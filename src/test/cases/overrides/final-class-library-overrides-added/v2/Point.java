final class Point {
    static final Point ORIGIN = new Point(0);

    final int x;

    Point(int x) {
        this.x = x;
    }

    int x() {
        return x;
    }

    @Override
    public String toString() {
        return "at " + x;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point && ((Point) other).x == x;
    }

    @Override
    public int hashCode() {
        return x;
    }
}
