class Counter {
    private int count;
    private long calls;
    private double weight;

    synchronized void add() {
        count++;
        calls++;
        weight += 0.5;
    }

    synchronized int total() {
        return calls <= count && weight <= calls ? count : -1;
    }
}
