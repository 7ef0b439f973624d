class Point {
    final int x;
    final int y;
    private String colour = "black";
    private int visible = 1;

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
        return x + "/" + y + " " + colour + " " + visible;
    }
}
