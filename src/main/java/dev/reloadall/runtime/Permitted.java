package dev.reloadall.runtime;

/** What may extend a class by now; the VM is not told, for it would hold to what it was told first. */
public final class Permitted {

    private static volatile Source source;

    private Permitted() {
    }

    /** The engine. Any thread. */
    @FunctionalInterface
    public interface Source {

        /**
         * What {@code Class.getPermittedSubclasses()} is to answer.
         *
         * @param natively what the VM has for an answer, {@code null} for a class that it does not take for sealed
         */
        Class<?>[] of(Class<?> type, Class<?>[] natively);
    }

    /** Called by the engine, once. */
    public static void setSource(Source engine) {
        source = engine;
    }

    /** Called by {@code Class.getPermittedSubclasses} with what it is about to return. */
    public static Class<?>[] subclasses(Class<?>[] natively, Class<?> type) {
        Source asked = source;
        return asked == null ? natively : asked.of(type, natively);
    }
}
