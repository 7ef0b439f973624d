class Ids {
    private static int last = 10;

    static String next() {
        return "id " + ++last;
    }
}
