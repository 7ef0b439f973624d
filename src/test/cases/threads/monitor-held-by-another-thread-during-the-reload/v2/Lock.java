class Lock {
    private int entered;

    synchronized void enter() {
        entered++;
    }

    String show() {
        return "lock entered " + entered;
    }
}
