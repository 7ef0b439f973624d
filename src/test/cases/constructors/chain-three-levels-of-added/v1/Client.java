class Client {
    static String make() {
        return new C().log;
    }
}
