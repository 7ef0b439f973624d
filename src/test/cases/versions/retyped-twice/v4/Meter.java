class Meter {
    private int value = 7;

    String read() {
        return "int again " + value++;
    }
}
