class Machine {
    private int runs = 1;
    private int f6 = 6;
    private int f9 = 9;
    private int f12 = 12;

    String run() {
        return "v12 runs " + runs++ + " " + f6++ + " " + f9++ + " " + f12++ + " " + step9(12) + " " + step10(12) + " " + step11(12) + " " + step12(12);
    }

    private int step9(int n) {
        return 9 * 100 + n;
    }

    static int step10(int n) {
        return 10 * 100 + n;
    }

    private int step11(int n) {
        return 11 * 100 + n;
    }

    int step12(int n) {
        return 12 * 100 + n;
    }
}
