class State {
    private int steps = 1;
    private transient String note = "n";

    String step() {
        return note + ++steps;
    }
}
