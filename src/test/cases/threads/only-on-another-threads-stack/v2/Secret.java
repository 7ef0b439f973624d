class Secret {
    private final int number;
    private int touched;

    Secret(int number) {
        this.number = number;
    }

    void touch() {
        touched++;
    }

    String show() {
        return "number " + number + " touched " + touched;
    }
}
