class Caller {
    static Point make(int x) {
        return new Point(x);
    }

    static String reject() {
        try {
            return make(-1).toString();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
