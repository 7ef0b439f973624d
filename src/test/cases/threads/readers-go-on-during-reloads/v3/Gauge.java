class Gauge {
    private int kept = 77;
    private volatile long reads;
    private String last;

    int version() {
        last = "v3";
        return reads >= 0 && last != null ? 3 : -1;
    }

    int kept() {
        return kept;
    }
}
