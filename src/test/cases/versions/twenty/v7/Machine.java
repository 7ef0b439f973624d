class Machine {
    private int runs = 1;
    private int f3 = 3;
    private int f6 = 6;

    String run() {
        return "v7 runs " + runs++ + " " + f3++ + " " + f6++ + " " + step4(7) + " " + step5(7) + " " + step6(7) + " " + step7(7);
    }

    int step4(int n) {
        return 4 * 100 + n;
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
}
