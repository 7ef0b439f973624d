class Settings {
    static int limit = 500;
    static String name = "new";

    static String show() {
        return name + " still " + limit++;
    }
}
