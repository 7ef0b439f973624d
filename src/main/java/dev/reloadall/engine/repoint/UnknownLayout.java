package dev.reloadall.engine.repoint;

/** This VM is not as expected: nothing has been touched. The message says what differs. */
final class UnknownLayout extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownLayout(String message) {
        super(message);
    }

    UnknownLayout(String message, Throwable cause) {
        super(message, cause);
    }

    /** @throws UnknownLayout with the message where the condition does not hold */
    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new UnknownLayout(otherwise);
        }
    }
}
