enum Gauge {
    A(1), B(2);

    int value;

    Gauge(int value) {
        this.value = value;
    }

    static String show() {
        return A.value + " " + B.value;
    }
}
