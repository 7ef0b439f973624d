class Client {
    static String use(Box box) {
        return "" + box.get();
    }
}
