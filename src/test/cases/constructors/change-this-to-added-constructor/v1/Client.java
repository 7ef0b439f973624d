class Client {
    static String make() {
        return new Range(9).toString();
    }
}
