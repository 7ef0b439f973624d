class Failure extends Exception {
    private static final long serialVersionUID = 1;
    private final int code;
    private final java.util.List<String> notes = new java.util.ArrayList<>();

    Failure(String message, int code, Throwable cause) {
        super(message, cause);
        this.code = code;
        notes.add("n" + code);
    }

    Failure(int code) {
        this("code " + code, code, null);
    }

    @Override
    public String getMessage() {
        return super.getMessage() + "#" + code + notes;
    }

    static class Fatal extends Failure {
        private static final long serialVersionUID = 1;

        Fatal(int code) {
            super(code * 10);
        }
    }

    static class Retry extends Failure {
        private static final long serialVersionUID = 1;
        final int after = 7;

        Retry() {
            super("retry", 0, new IllegalStateException("busy"));
        }
    }
}
