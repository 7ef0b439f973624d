class Setup {
    static String state;

    static {
        state = "ready";
    }

    static String show() {
        return state;
    }
}
