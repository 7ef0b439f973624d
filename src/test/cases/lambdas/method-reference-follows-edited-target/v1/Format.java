class Format {
    static String show(int n) {
        return "n=" + n;
    }
}
