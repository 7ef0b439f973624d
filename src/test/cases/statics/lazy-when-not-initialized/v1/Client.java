class Client {
    static String use() {
        return Lazy.show();
    }
}
