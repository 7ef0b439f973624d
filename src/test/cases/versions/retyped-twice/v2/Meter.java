class Meter {
    private long value = 7;

    String read() {
        return "long " + value++;
    }
}
