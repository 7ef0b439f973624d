class Sum {
    private long total;

    long run(int n) {
        for (int i = 0; i < n; i++) {
            add(step(i));
        }
        return total;
    }

    void add(long amount) {
        total += amount;
    }

    private static int step(int i) {
        return i % 2 == 0 ? 1 : 3;
    }
}
