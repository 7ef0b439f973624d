class Item {
    private long first;
    private long second;
    private int fourth = Integer.parseInt("four");

    synchronized void count() {
        first++;
        second++;
    }

    synchronized boolean consistent() {
        return false;
    }

    int version() {
        return 4;
    }
}
