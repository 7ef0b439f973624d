class Client {
    static String show(Point point) {
        return point.distance() + " " + point.plus(Point.of(1)) + " " + Point.ORIGIN;
    }
}
