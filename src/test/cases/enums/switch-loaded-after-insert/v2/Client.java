class Client {
    static String first(Size size) {
        return new Late().sort(size) + new Late().sort(Size.MEDIUM);
    }
}
