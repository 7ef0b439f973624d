class Legacies {
    static Runnable legacy() {
        return () -> { };
    }
}
