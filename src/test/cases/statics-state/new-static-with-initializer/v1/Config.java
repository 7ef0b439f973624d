class Config {
    static int old = 1;

    static String show() {
        return "" + old++;
    }
}
