class Lock {
    synchronized void enter() {
    }

    int inside() {
        return -1;
    }
}
