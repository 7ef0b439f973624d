class Client {
    static String make() {
        return "- " + new Box(2).size();
    }
}
