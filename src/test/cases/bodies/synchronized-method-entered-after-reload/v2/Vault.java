class Vault {
    synchronized String open() {
        return "method still " + Thread.holdsLock(this);
    }

    String block() {
        synchronized (Vault.class) {
            return "block now " + Thread.holdsLock(this) + " " + Thread.holdsLock(Vault.class);
        }
    }
}
