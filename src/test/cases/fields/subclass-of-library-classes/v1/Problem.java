class Problem extends RuntimeException {
    Problem(String message) {
        super(message);
    }

    void note() {
    }

    String show() {
        return "";
    }
}
