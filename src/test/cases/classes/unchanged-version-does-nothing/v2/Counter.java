class Counter {
    private static int count = 0;

    static String next() {
        return "count " + ++count;
    }
}
