class Counter {
    static int count = 5;
    static String label = "count ";

    static String next() {
        return label + ++count;
    }
}
