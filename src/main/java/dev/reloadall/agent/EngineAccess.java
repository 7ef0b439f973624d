package dev.reloadall.agent;

/** Finds the engine in its own class loader. Placeholder: there is none yet. */
public final class EngineAccess {
    private EngineAccess() {}

    /** Whether the engine is in this JVM already; never attaches. */
    public static boolean present() {
        return false;
    }

    /** The engine, attached on first use; an object to cast to {@code dev.reloadall.ReloadEngine}. */
    public static Object engine() {
        throw new IllegalStateException("reloadall has no engine in this build");
    }
}
