class Item {
    private long first;
    private long second;

    synchronized void count() {
        first++;
        second++;
    }

    synchronized boolean consistent() {
        return first == second && first > 0;
    }

    int version() {
        return 1;
    }
}
