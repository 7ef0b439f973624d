enum Gauge {
    A(10), B(20), C(30);

    int value;

    Gauge(int value) {
        this.value = value;
    }

    static String show() {
        return A.value + " " + B.value + " " + C.value;
    }
}
