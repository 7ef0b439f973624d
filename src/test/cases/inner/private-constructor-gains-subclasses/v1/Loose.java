class Loose {
    private Loose() {
    }

    static String made() {
        return "none";
    }
}
