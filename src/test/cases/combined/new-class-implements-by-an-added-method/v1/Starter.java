class Starter {
    static String start() {
        return "";
    }
}
