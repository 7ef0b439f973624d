class Step {
    private final int number;

    Step(int number) {
        this.number = number;
    }

    String run() {
        return "step " + number;
    }
}
