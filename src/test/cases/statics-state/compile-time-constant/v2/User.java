class User {
    static String show() {
        return "up to " + Limits.MAX + " " + Limits.NAME;
    }
}
