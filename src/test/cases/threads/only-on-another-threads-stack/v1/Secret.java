class Secret {
    private final int number;

    Secret(int number) {
        this.number = number;
    }

    void touch() {
    }

    String show() {
        return "number " + number;
    }
}
