package dev.reloadall.engine.instrument;

/** The VM does not take a redefinition, because of what another agent has made of the class. Nothing has changed. */
public final class ForeignLayout extends LinkageError {
    private static final long serialVersionUID = 1L;

    private final String className;

    /** @param className the binary name of the class */
    public ForeignLayout(String className, String message, Throwable cause) {
        super(message, cause);
        this.className = className;
    }

    /** Its binary name. */
    public String className() {
        return className;
    }
}
