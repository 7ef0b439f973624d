class Client {
    static String use(Source source) {
        return source.get();
    }
}
