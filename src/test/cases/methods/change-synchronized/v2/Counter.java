class Counter {
    synchronized boolean first() {
        return Thread.holdsLock(this);
    }

    boolean second() {
        return Thread.holdsLock(this);
    }
}
