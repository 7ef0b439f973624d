class Problem extends RuntimeException {
    private final int code;
    private boolean handled;

    Problem(String message) {
        this(message, 5, null);
    }

    Problem(String message, int code, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    int code() {
        handled = true;
        return code;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + code + handled;
    }
}
