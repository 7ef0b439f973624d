class Client {
    static String make() {
        return new C(1).log;
    }
}
