class Client {
    static String make() {
        return new Range(3) + " " + new Range(6) + " " + new Range(1, 2);
    }
}
