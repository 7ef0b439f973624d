class Base {
    boolean locked() {
        return Thread.holdsLock(this);
    }
}
