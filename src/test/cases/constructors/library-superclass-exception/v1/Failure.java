class Failure extends RuntimeException {
    Failure(String message) {
        super(message);
    }
}
