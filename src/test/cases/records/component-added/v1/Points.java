class Points {
    static Point make(int x, int y) {
        return new Point(x, y);
    }

    static int last(Point point) {
        return point.y();
    }
}
