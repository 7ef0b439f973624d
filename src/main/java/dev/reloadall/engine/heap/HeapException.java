package dev.reloadall.engine.heap;

/** A call to the VM failed, or the native library could not be loaded. No object is tagged and no thread suspended. */
public final class HeapException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String call;
    private final int code;
    private final String error;

    private HeapException(String message, Throwable cause, String call, int code, String error) {
        super(message, cause);
        this.call = call;
        this.code = code;
        this.error = error;
    }

    static HeapException failed(String call, int code) {
        String error = JvmtiErrors.name(code);
        return new HeapException(call + " failed: " + error + " (" + code + ")", null, call, code, error);
    }

    static HeapException noLibrary(String message, Throwable cause) {
        return new HeapException(message, cause, "load", -1, "NO_LIBRARY");
    }

    /** The JVMTI or JNI function that failed, by its name in the specification; {@code load} for the library itself. */
    public String call() {
        return call;
    }

    /** The JVMTI error code; -1 when the library could not be loaded. */
    public int code() {
        return code;
    }

    /** Has another agent, such as a debugger's, what the VM gives to one at a time? */
    public boolean isTaken() {
        return call.equals("AddCapabilities") && error.equals("JVMTI_ERROR_NOT_AVAILABLE");
    }

    /** Is the VM ending, so that there is nothing to be asked of it any more? */
    public boolean isTooLate() {
        return error.equals("JVMTI_ERROR_WRONG_PHASE");
    }

    /** The error's name in the specification, such as {@code JVMTI_ERROR_OUT_OF_MEMORY}; never null. */
    public String error() {
        return error;
    }
}
