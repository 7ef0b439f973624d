class Problem extends RuntimeException {
    private int notes;

    Problem(String message) {
        super(message);
    }

    void note() {
        notes++;
    }

    String show() {
        return "notes " + notes;
    }
}
