class Bank {
    private final Object lock = new Object();

    String run() {
        synchronized (lock) {
            synchronized (this) {
                return "held " + Thread.holdsLock(this) + Thread.holdsLock(lock);
            }
        }
    }
}
