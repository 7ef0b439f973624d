class Clock {
    static final String ZONE = zone();

    private static String zone() {
        return "UTC";
    }

    static String show() {
        return ZONE;
    }
}
