class Lock {
    synchronized void enter() {
    }

    String show() {
        return "lock";
    }
}
