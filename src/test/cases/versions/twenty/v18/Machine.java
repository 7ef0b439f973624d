class Machine {
    private int runs = 1;
    private int f12 = 12;
    private int f15 = 15;
    private int f18 = 18;

    String run() {
        return "v18 runs " + runs++ + " " + f12++ + " " + f15++ + " " + f18++ + " " + step15(18) + " " + step16(18) + " " + step17(18) + " " + step18(18);
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

    int step18(int n) {
        return 18 * 100 + n;
    }
}
