class Client {
    static String make() {
        Sub sub = new Sub("u");
        return sub.seen + " then " + sub.text;
    }
}
