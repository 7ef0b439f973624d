class Lock {
    private volatile int entered;

    synchronized void enter() {
        entered++;
    }

    int inside() {
        return entered;
    }
}
