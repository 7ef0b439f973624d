package dev.reloadall.engine;

/** Rolling back failed: the one case in which something is not as it was. */
final class RollbackFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    RollbackFailure(Throwable cause) {
        super("rolling back failed: " + cause, cause);
    }
}
