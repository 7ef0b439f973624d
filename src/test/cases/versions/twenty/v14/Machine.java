class Machine {
    private int runs = 1;
    private int f6 = 6;
    private int f9 = 9;
    private int f12 = 12;

    String run() {
        return "v14 runs " + runs++ + " " + f6++ + " " + f9++ + " " + f12++ + " " + step11(14) + " " + step12(14) + " " + step13(14) + " " + step14(14);
    }

    private int step11(int n) {
        return 11 * 100 + n;
    }

    int step12(int n) {
        return 12 * 100 + n;
    }

    private int step13(int n) {
        return 13 * 100 + n;
    }

    int step14(int n) {
        return 14 * 100 + n;
    }
}
