record Point(int x, int y) {
    Point {
        if (x < 0) {
            throw new IllegalArgumentException("x " + x);
        }
    }

    int sum() {
        return x + y;
    }
}
