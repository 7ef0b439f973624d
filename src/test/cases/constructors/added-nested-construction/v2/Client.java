class Client {
    static String make() {
        return new Node(2).text;
    }
}
