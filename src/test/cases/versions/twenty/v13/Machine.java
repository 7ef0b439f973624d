class Machine {
    private int runs = 1;
    private int f6 = 6;
    private int f9 = 9;
    private int f12 = 12;

    String run() {
        return "v13 runs " + runs++ + " " + f6++ + " " + f9++ + " " + f12++ + " " + step10(13) + " " + step11(13) + " " + step12(13) + " " + step13(13);
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

    private int step13(int n) {
        return 13 * 100 + n;
    }
}
