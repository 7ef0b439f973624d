class Setup {
    static int runs;

    static {
        runs++;
        System.setProperty("setup", "again");
    }

    static String show() {
        return "still runs " + runs + " " + System.getProperty("setup");
    }
}
