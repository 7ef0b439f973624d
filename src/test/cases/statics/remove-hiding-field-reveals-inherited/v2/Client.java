class Client {
    static String read() {
        return "one count " + Sub.count;
    }
}
