class Gauge {
    int value = 3;

    String read() {
        return "v1 " + value;
    }

    @Override
    public String toString() {
        return "g" + value;
    }
}
