package dev.reloadall.harness;

/** The command line, or a file that belongs to it, asks for something that there is not; the message says what. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The message is shown as it is. */
    public UsageException(String message) {
        super(message);
    }
}
