class Ids {
    private static int last = 500;
    private static int step = 5;

    static String next() {
        last += step;
        return "id " + last;
    }
}
