class Clock {
    static final String ZONE = zone();

    private static String zone() {
        return "CET";
    }

    static String show() {
        return ZONE + " (" + zone() + ")";
    }
}
