class Meter {
    long value = 5;

    String show() {
        return "" + value;
    }
}
