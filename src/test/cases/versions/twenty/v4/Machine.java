class Machine {
    private int runs = 1;
    private int f3 = 3;

    String run() {
        return "v4 runs " + runs++ + " " + f3++ + " " + step2(4) + " " + step3(4) + " " + step4(4);
    }

    int step2(int n) {
        return 2 * 100 + n;
    }

    private int step3(int n) {
        return 3 * 100 + n;
    }

    int step4(int n) {
        return 4 * 100 + n;
    }
}
