package dev.reloadall.runtime;

import java.lang.invoke.SwitchPoint;

/** One state of the world's schemas. What was linked to a former one is linked anew. */
public final class Epoch {

    private static volatile SwitchPoint current = new SwitchPoint();
    private static volatile Resolver resolver;

    private Epoch() {
    }

    static SwitchPoint current() {
        return current;
    }

    static Resolver resolver() {
        return resolver;
    }

    /** Called once by the engine. */
    public static void setResolver(Resolver engine) {
        resolver = engine;
    }

    /** Called by the engine after each reload that changed a schema, and after a rollback of one. */
    public static synchronized void next() {
        SwitchPoint old = current;
        current = new SwitchPoint();
        SwitchPoint.invalidateAll(new SwitchPoint[] {old});
    }
}
