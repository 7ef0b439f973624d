package dev.reloadall.cli;

/** Why a command could not be carried out, with what to do about it and the exit code that stands for it. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;

    Failure(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }
}
