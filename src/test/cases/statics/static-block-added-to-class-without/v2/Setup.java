class Setup {
    static String state;
    static String extra;

    static {
        extra = "extra";
    }

    static String show() {
        return state + " " + extra;
    }
}
