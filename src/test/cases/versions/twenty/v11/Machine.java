class Machine {
    private int runs = 1;
    private int f3 = 3;
    private int f6 = 6;
    private int f9 = 9;

    String run() {
        return "v11 runs " + runs++ + " " + f3++ + " " + f6++ + " " + f9++ + " " + step8(11) + " " + step9(11) + " " + step10(11) + " " + step11(11);
    }

    int step8(int n) {
        return 8 * 100 + n;
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
}
