package dev.reloadall;

import java.util.Objects;

/**
 * An activation that still runs the version of a method which has been superseded; it does so until it returns.
 *
 * @param thread name of the thread
 * @param className binary name of the class
 * @param method name of the method
 * @param line the line it is at, in the source of the superseded version; -1 if not known
 */
public record ObsoleteFrame(String thread, String className, String method, int line) {
    /** Nothing may be null. */
    public ObsoleteFrame {
        Objects.requireNonNull(thread, "thread");
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(method, "method");
    }

    @Override
    public String toString() {
        String at = line < 0 ? "" : ", line " + line;
        return className + "." + method + at + ", in thread " + thread;
    }
}
