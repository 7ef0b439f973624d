class Calc {
    private int base = 10;

    int run(int a, int b) {
        return a + b;
    }
}
