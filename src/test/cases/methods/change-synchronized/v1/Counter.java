class Counter {
    boolean first() {
        return Thread.holdsLock(this);
    }

    synchronized boolean second() {
        return Thread.holdsLock(this);
    }
}
