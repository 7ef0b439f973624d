class Vault {
    synchronized String open() {
        return "method " + Thread.holdsLock(this);
    }

    String block() {
        synchronized (this) {
            return "block " + Thread.holdsLock(this);
        }
    }
}
