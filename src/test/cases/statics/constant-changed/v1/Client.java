class Client {
    static String show() {
        return "client of " + Limits.NAME + " " + (Limits.MAX + 1);
    }
}
