class Setup {
    static String state;

    static String show() {
        return "kept " + state;
    }
}
