class Gauge {
    private int kept = 77;
    private volatile long reads;

    int version() {
        reads = 5;
        return 2;
    }

    int kept() {
        return kept;
    }
}
