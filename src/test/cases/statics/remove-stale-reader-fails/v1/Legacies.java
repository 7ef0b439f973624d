class Legacies {
    static Runnable legacy() {
        return new Legacy();
    }
}
