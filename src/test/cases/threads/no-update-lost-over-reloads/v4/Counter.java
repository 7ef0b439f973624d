class Counter {
    private int count;

    synchronized void add() {
        count++;
    }

    synchronized int total() {
        return count;
    }
}
