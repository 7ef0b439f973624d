class Config {
    static String show() {
        return "v1";
    }
}
