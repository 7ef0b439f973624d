class Client {
    static Object make() {
        return new Point(1, 2, "n");
    }

    static String show(Object o) {
        return o instanceof Point(int x, int y, var name) ? x + "," + y + "," + name : "?";
    }
}
