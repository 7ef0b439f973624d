class Counter {
    private long calls;

    synchronized void add() {
        calls++;
    }

    synchronized long total() {
        return calls;
    }
}
