class Machine {
    private int runs = 1;
    private int f12 = 12;
    private int f15 = 15;
    private int f18 = 18;

    String run() {
        return "v19 runs " + runs++ + " " + f12++ + " " + f15++ + " " + f18++ + " " + step16(19) + " " + step17(19) + " " + step18(19) + " " + step19(19);
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

    private int step19(int n) {
        return 19 * 100 + n;
    }
}
