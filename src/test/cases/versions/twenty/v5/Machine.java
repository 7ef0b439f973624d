class Machine {
    private int runs = 1;
    private int f3 = 3;

    String run() {
        return "v5 runs " + runs++ + " " + f3++ + " " + step2(5) + " " + step3(5) + " " + step4(5) + " " + step5(5);
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

    private static int step5(int n) {
        return 5 * 100 + n;
    }
}
