class Points {
    static Point make(int x, int y) {
        return new Point(x);
    }
}
