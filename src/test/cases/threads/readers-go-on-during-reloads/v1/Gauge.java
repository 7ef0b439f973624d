class Gauge {
    private int kept = 77;

    int version() {
        return 1;
    }

    int kept() {
        return kept;
    }
}
