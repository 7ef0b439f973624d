class Slow {
    static final boolean READY;

    static {
        Gate.ENTERED.countDown();
        try {
            Gate.LEAVE.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        READY = true;
    }
}
