class Client {
    static String use(Reader reader) {
        Source source = reader;
        return source.origin();
    }
}
