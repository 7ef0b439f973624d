class Sorter {
    private final int factor;

    Sorter(int factor) {
        this.factor = factor;
    }

    int scale(int value) {
        return value * factor;
    }

    String show() {
        return "";
    }
}
