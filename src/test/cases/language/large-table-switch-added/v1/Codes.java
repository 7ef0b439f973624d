class Codes {
    static String name(int code) {
        return "code";
    }
}
