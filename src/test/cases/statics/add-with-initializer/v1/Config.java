class Config {
    private static int uses = 1;

    static String show() {
        return "uses " + uses++;
    }
}
