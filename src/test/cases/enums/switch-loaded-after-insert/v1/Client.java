class Client {
    static String first(Size size) {
        return "v1 " + size;
    }
}
