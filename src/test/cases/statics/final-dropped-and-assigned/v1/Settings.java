class Settings {
    static final StringBuilder NAME = new StringBuilder("a");

    static String show() {
        NAME.append("b");
        return NAME.toString();
    }
}
