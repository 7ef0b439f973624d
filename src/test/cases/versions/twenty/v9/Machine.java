class Machine {
    private int runs = 1;
    private int f3 = 3;
    private int f6 = 6;
    private int f9 = 9;

    String run() {
        return "v9 runs " + runs++ + " " + f3++ + " " + f6++ + " " + f9++ + " " + step6(9) + " " + step7(9) + " " + step8(9) + " " + step9(9);
    }

    int step6(int n) {
        return 6 * 100 + n;
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
}
