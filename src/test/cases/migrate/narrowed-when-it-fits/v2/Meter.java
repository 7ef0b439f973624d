class Meter {
    int value;

    Meter(long value) {
        this.value = (int) value;
    }

    String show() {
        return "" + value;
    }
}
