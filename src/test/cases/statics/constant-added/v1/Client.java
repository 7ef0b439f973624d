class Client {
    static String show() {
        return "" + Units.DOZEN;
    }
}
