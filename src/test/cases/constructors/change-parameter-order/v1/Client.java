class Client {
    static String make() {
        return new Pair("a", 2).text;
    }
}
