class Machine {
    private int runs = 1;
    private int f9 = 9;
    private int f12 = 12;
    private int f15 = 15;

    String run() {
        return "v15 runs " + runs++ + " " + f9++ + " " + f12++ + " " + f15++ + " " + step12(15) + " " + step13(15) + " " + step14(15) + " " + step15(15);
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

    private static int step15(int n) {
        return 15 * 100 + n;
    }
}
