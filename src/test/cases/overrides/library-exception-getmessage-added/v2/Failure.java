class Failure extends RuntimeException {
    Failure(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return "failed: " + super.getMessage();
    }
}
