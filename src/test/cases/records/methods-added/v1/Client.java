class Client {
    static String show(Point point) {
        return "" + point;
    }
}
