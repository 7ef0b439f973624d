class Meter {
    int value = -1;

    String show() {
        return "" + value;
    }
}
