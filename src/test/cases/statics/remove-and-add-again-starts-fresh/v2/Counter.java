class Counter {
    static String next() {
        return "gone";
    }
}
