class Point {
    final int x;
    final int y;

    Point() {
        this(0, 0);
    }

    Point(int both) {
        this(both, both);
    }

    Point(int x, int y) {
        this.x = x;
        this.y = y;
    }

    String show() {
        return x + "/" + y;
    }
}
