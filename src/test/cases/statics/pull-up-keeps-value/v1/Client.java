class Client {
    static String read() {
        Sub.count++;
        return "count " + Sub.count;
    }
}
