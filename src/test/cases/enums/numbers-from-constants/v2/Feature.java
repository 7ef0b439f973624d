enum Feature {
    COMMENTS(true), COMMAS(true), QUOTES(false);

    static final int COUNT = values().length;

    private final boolean byDefault;
    private final int mask = 1 << ordinal();

    Feature(boolean byDefault) {
        this.byDefault = byDefault;
    }

    int mask() {
        return mask;
    }

    static int defaults() {
        int flags = 0;
        for (Feature each : values()) {
            flags |= each.byDefault ? each.mask() : 0;
        }
        return flags;
    }
}
