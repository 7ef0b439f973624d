class Setup {
    static int runs;

    static {
        runs++;
    }

    static String show() {
        return "runs " + runs;
    }
}
