class Machine {
    private int runs = 1;
    private int f9 = 9;
    private int f12 = 12;
    private int f15 = 15;

    String run() {
        return "v16 runs " + runs++ + " " + f9++ + " " + f12++ + " " + f15++ + " " + step13(16) + " " + step14(16) + " " + step15(16) + " " + step16(16);
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

    int step16(int n) {
        return 16 * 100 + n;
    }
}
