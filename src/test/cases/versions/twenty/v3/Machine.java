class Machine {
    private int runs = 1;
    private int f3 = 3;

    String run() {
        return "v3 runs " + runs++ + " " + f3++ + " " + step2(3) + " " + step3(3);
    }

    int step2(int n) {
        return 2 * 100 + n;
    }

    private int step3(int n) {
        return 3 * 100 + n;
    }
}
