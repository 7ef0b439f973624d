class Client {
    static String use(Loader loader) {
        try {
            return loader.load();
        } catch (java.io.IOException e) {
            return "io " + e.getMessage();
        }
    }
}
