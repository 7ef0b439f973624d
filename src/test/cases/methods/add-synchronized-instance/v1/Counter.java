class Counter {
    private int count;

    String step() {
        count++;
        return "count " + count;
    }
}
