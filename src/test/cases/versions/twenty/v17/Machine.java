class Machine {
    private int runs = 1;
    private int f9 = 9;
    private int f12 = 12;
    private int f15 = 15;

    String run() {
        return "v17 runs " + runs++ + " " + f9++ + " " + f12++ + " " + f15++ + " " + step14(17) + " " + step15(17) + " " + step16(17) + " " + step17(17);
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

    private int step17(int n) {
        return 17 * 100 + n;
    }
}
