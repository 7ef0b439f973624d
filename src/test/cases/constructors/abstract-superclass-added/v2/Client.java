class Client {
    static String make() {
        return new Shape("given") { }.name();
    }
}
