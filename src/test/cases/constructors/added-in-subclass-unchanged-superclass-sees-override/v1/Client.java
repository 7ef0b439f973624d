class Client {
    static String make() {
        Sub sub = new Sub();
        return sub.seen + " then " + sub.text;
    }
}
