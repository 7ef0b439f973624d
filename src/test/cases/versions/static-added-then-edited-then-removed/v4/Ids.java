class Ids {
    private static int step = 5;

    static String next() {
        return "step " + ++step;
    }
}
