class Problem extends RuntimeException {
    Problem(String message) {
        super(message);
    }
}
