class Client {
    static String use(Reader reader) {
        return "?";
    }
}
