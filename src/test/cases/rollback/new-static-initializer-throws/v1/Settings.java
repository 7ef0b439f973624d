class Settings {
    private static int size = 1;

    static void change() {
        size = 9;
    }

    static String show() {
        return "size " + size;
    }
}
