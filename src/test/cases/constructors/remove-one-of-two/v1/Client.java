class Client {
    static String make() {
        return new Box().size() + " " + new Box(2).size();
    }
}
