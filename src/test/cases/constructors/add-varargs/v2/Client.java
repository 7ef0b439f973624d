class Client {
    static String make() {
        return new Path("a") + " " + new Path("a", "b", "c");
    }
}
