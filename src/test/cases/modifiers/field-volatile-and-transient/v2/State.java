class State {
    private volatile int steps = 1;
    private String note = "n";

    String step() {
        note += "!";
        return note + ++steps;
    }
}
