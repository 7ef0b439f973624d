class Counter {
    private static long count = 5;

    static String next() {
        return "long " + (++count + 10_000_000_000L);
    }
}
