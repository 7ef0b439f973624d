class Counter {
    private volatile int count = 3;
    private volatile long sum = 30;
    private volatile String last = "none";

    private Counter(int count) {
        this.count = count;
    }

    Counter() {
    }

    private int next(int step) {
        return count += step;
    }

    String show() {
        return "count " + count + sum + last + next(0);
    }
}
