class Client {
    static String make() {
        return new Pair(2, "a").text;
    }
}
