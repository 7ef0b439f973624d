class Client {
    static String use() {
        return "untouched";
    }
}
