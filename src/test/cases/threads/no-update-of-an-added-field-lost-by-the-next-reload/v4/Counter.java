class Counter {
    private long calls;
    private String third;

    synchronized void add() {
        calls++;
        third = "set";
    }

    synchronized long total() {
        return calls;
    }
}
