class Settings {
    static StringBuilder NAME = new StringBuilder("a");

    static String show() {
        String before = NAME.toString();
        NAME = new StringBuilder(before + "c");
        return before;
    }
}
