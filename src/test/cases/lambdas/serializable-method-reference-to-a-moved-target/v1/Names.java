class Names {
    static String plain(String text) {
        return "plain" + text;
    }
}
