class Bank {
    String run() {
        return "held " + Thread.holdsLock(this);
    }
}
