class Step {
    private final int number;
    private int runs;

    Step(int number) {
        this.number = number;
    }

    String run() {
        runs++;
        return "step " + number + " run " + runs;
    }
}
