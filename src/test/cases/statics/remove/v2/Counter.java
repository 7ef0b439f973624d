class Counter {
    static int count = 5;

    static String next() {
        return "only " + ++count;
    }
}
