class Vault {
    String open() {
        try {
            check();
            return "open";
        } catch (IllegalStateException e) {
            return e.getMessage() + ", still locked " + Thread.holdsLock(this);
        }
    }

    private synchronized void check() {
        throw new IllegalStateException("jammed, locked " + Thread.holdsLock(this));
    }
}
