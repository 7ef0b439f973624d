class Client {
    static String read() {
        return "count " + Sub.count;
    }
}
