class Failure extends RuntimeException {
    private final int code;

    Failure(String message, int code, Throwable cause) {
        super(message + " " + code, cause);
        this.code = code;
    }

    int code() {
        return code;
    }
}
