class Machine {
    private int runs = 1;
    private int f3 = 3;
    private int f6 = 6;

    String run() {
        return "v6 runs " + runs++ + " " + f3++ + " " + f6++ + " " + step3(6) + " " + step4(6) + " " + step5(6) + " " + step6(6);
    }

    private int step3(int n) {
        return 3 * 100 + n;
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
}
