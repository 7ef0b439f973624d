class Client {
    static String make() {
        return new Node().text;
    }
}
