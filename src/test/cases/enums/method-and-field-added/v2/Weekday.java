enum Weekday {
    SAT(true), SUN(true), MON(false);

    private final boolean free;
    private static int asked;

    Weekday(boolean free) {
        this.free = free;
    }

    boolean isFree() {
        asked++;
        return free;
    }

    Weekday tomorrow() {
        return values()[(ordinal() + 1) % values().length];
    }

    static int asked() {
        return asked;
    }
}
