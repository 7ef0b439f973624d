class Meter {
    private final int value;

    Meter(int value) {
        this.value = value;
    }

    static String read() {
        return "static";
    }
}
