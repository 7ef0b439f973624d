class Codes {
    static String show() {
        return "none";
    }
}
