class Ids {
    private static int last;

    static String next() {
        last++;
        return "id " + last;
    }
}
