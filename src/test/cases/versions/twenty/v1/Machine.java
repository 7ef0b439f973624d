class Machine {
    private int runs = 1;

    String run() {
        return "v1 runs " + runs++;
    }
}
