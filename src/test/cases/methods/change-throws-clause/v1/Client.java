class Client {
    static String use(Loader loader) {
        return loader.load();
    }
}
