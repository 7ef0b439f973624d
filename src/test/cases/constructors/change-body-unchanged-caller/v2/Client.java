class Client {
    static String make() {
        return new Temperature(100).toString();
    }
}
