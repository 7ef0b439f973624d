class Meter {
    long value;

    Meter(long value) {
        this.value = value;
    }

    String show() {
        return "" + value;
    }
}
