package dev.reloadall.engine.hotswap;

import dev.reloadall.engine.instrument.TrustedLookup;
import java.lang.invoke.VarHandle;

/** How often the VM has redefined a class: it counts so that reflection drops what it cached. */
final class RedefinitionCount {

    private static final VarHandle COUNT = count();

    private RedefinitionCount() {
    }

    private static VarHandle count() {
        try {
            return TrustedLookup.get().findVarHandle(Class.class, "classRedefinedCount", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Redefinitions of a superclass count too. */
    static int of(Class<?> type) {
        return (int) COUNT.getVolatile(type);
    }
}
