class Counter {
    private int other;
    private long calls;

    synchronized void add() {
        calls++;
        other = 1;
    }

    synchronized long total() {
        return calls;
    }
}
