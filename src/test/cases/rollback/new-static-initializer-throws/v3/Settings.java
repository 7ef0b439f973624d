class Settings {
    private static int size = 1;
    private static int port = Integer.parseInt("80");

    static void change() {
        size = 9;
    }

    static String show() {
        return "size " + size + " port " + port;
    }
}
