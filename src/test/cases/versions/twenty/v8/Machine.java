class Machine {
    private int runs = 1;
    private int f3 = 3;
    private int f6 = 6;

    String run() {
        return "v8 runs " + runs++ + " " + f3++ + " " + f6++ + " " + step5(8) + " " + step6(8) + " " + step7(8) + " " + step8(8);
    }

    private static int step5(int n) {
        return 5 * 100 + n;
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
}
