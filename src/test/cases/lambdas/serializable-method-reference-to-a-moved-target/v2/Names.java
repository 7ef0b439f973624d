class Names extends Object {
    private static int count;

    static String plain(String text) {
        return "PLAIN" + text + ++count;
    }
}
