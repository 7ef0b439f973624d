record Point(int x, int y) {
    Point {
        if (y < 0) {
            y = -y;
        }
    }

    int sum() {
        return 10 * (x + y);
    }
}
