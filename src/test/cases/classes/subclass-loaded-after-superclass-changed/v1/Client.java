class Client {
    static Base make() {
        return new Base();
    }
}
