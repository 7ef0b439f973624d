class Settings {
    static int limit = 10;
    static String name = "old";

    static String show() {
        return name + " " + limit++;
    }
}
