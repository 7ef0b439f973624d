class Counter {
    synchronized void add() {
    }

    synchronized long total() {
        return -1;
    }
}
