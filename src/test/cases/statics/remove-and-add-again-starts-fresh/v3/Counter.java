class Counter {
    static int count = 10;

    static String next() {
        return "fresh " + ++count;
    }
}
