class Machine {
    private int runs = 1;
    private int f3 = 3;
    private int f6 = 6;
    private int f9 = 9;

    String run() {
        return "v10 runs " + runs++ + " " + f3++ + " " + f6++ + " " + f9++ + " " + step7(10) + " " + step8(10) + " " + step9(10) + " " + step10(10);
    }

    private int step7(int n) {
        return 7 * 100 + n;
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
}
