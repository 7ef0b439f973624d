class Client {
    static String make() {
        return "" + new Path();
    }
}
