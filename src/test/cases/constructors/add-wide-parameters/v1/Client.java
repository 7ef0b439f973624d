class Client {
    static String make() {
        return new Sample().text();
    }
}
