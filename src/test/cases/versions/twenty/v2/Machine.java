class Machine {
    private int runs = 1;

    String run() {
        return "v2 runs " + runs++ + " " + step2(2);
    }

    int step2(int n) {
        return 2 * 100 + n;
    }
}
