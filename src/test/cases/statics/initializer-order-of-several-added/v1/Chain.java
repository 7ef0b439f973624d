class Chain {
    static String show() {
        return "none";
    }
}
