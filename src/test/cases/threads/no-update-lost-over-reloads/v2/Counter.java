class Counter {
    private int count;
    private long calls;

    synchronized void add() {
        count++;
        calls++;
    }

    synchronized int total() {
        return calls <= count ? count : -1;
    }
}
