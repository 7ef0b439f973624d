package dev.reloadall.engine.repoint.vm;

/** This VM is not as expected: nothing has been touched. The message says what differs. */
public final class UnknownLayout extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message continues "this VM is not as expected:" */
    public UnknownLayout(String message) {
        super(message);
    }

    /** @param message continues "this VM is not as expected:" */
    public UnknownLayout(String message, Throwable cause) {
        super(message, cause);
    }

    /** @throws UnknownLayout with the message where the condition does not hold */
    public static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new UnknownLayout(otherwise);
        }
    }
}
