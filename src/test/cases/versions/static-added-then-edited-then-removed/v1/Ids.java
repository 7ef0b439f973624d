class Ids {
    static String next() {
        return "none";
    }
}
