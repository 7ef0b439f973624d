class Meter {
    private final int value;

    Meter(int value) {
        this.value = value;
    }

    String read() {
        return "instance " + value;
    }
}
