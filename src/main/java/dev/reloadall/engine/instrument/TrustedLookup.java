package dev.reloadall.engine.instrument;

import dev.reloadall.runtime.Gateway;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/**
 * The VM's own lookup, which no access check stops. The agent opened {@code java.lang.invoke} to the engine's module,
 * and to it alone, so that the engine can read it; woven code uses it through the {@link Gateway}.
 */
public final class TrustedLookup {
    private static final MethodHandles.Lookup LOOKUP = read();

    private TrustedLookup() {
    }

    /** {@return the trusted lookup, for the engine's own use} */
    public static MethodHandles.Lookup get() {
        return LOOKUP;
    }

    /** Called once, by the agent, before the engine starts. */
    public static void establish() throws Throwable {
        Gateway.trust(LOOKUP);
        allowNativeAccess();
    }

    private static MethodHandles.Lookup read() {
        try {
            Field field = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
            field.setAccessible(true);
            return (MethodHandles.Lookup) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JDK has no trusted lookup", e);
        }
    }

    /** JNA loads libraries: from JDK 24 on that prints a warning unless the module, here the engine's own, may do so. */
    private static void allowNativeAccess() throws Throwable {
        if (Runtime.version().feature() < 24) {
            return;
        }
        MethodHandle allow = LOOKUP.findVirtual(Module.class, "implAddEnableNativeAccess", MethodType.methodType(Module.class));
        allow.invoke(TrustedLookup.class.getModule());
    }
}
