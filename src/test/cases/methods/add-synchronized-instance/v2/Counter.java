class Counter {
    private int count;

    String step() {
        return "count " + increment();
    }

    synchronized String increment() {
        count++;
        return count + " locked " + Thread.holdsLock(this);
    }
}
