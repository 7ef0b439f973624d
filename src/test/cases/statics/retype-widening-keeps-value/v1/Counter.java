class Counter {
    private static int count = 5;

    static String next() {
        return "int " + ++count;
    }
}
