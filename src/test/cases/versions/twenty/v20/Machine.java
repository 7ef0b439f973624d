class Machine {
    private int runs = 1;
    private int f12 = 12;
    private int f15 = 15;
    private int f18 = 18;

    String run() {
        return "v20 runs " + runs++ + " " + f12++ + " " + f15++ + " " + f18++ + " " + step17(20) + " " + step18(20) + " " + step19(20) + " " + step20(20);
    }

    private int step17(int n) {
        return 17 * 100 + n;
    }

    int step18(int n) {
        return 18 * 100 + n;
    }

    private int step19(int n) {
        return 19 * 100 + n;
    }

    static int step20(int n) {
        return 20 * 100 + n;
    }
}
