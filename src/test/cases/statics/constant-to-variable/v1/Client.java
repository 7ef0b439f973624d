class Client {
    static String show() {
        return "max " + Limits.MAX;
    }
}
