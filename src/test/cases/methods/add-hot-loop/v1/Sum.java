class Sum {
    private long total;

    long run(int n) {
        for (int i = 0; i < n; i++) {
            total += 1;
        }
        return total;
    }
}
