package dev.reloadall.runtime;

import java.lang.invoke.MethodHandles;
import java.util.Objects;

/**
 * The one meeting point of three worlds that share no class loader: the API on the program's class path, the engine in
 * its own loader, and woven code anywhere. The bootstrap loader is the only parent all of them have.
 *
 * <p>Everything is set once, by the agent, and never changes after that. Any thread may ask.
 */
public final class Gateway {
    private static volatile Object instrumentation;
    private static volatile Object engine;
    private static volatile MethodHandles.Lookup lookup;

    private Gateway() {
    }

    /** {@return the {@code Instrumentation} of this VM, or null before the agent came} */
    public static Object instrumentation() {
        return instrumentation;
    }

    /** {@return the engine, or null before it started} */
    public static Object engine() {
        return engine;
    }

    /**
     * Says that the agent is here.
     *
     * @throws IllegalStateException when it already was
     */
    public static synchronized void instrumentation(Object given) {
        requireUnset(instrumentation, "instrumentation");
        instrumentation = Objects.requireNonNull(given);
    }

    /**
     * Makes the engine known to everybody.
     *
     * @throws IllegalStateException when there already is one
     */
    public static synchronized void engine(Object given) {
        requireUnset(engine, "engine");
        engine = Objects.requireNonNull(given);
    }

    /**
     * Gives woven code access to members that the language would refuse it.
     *
     * @param given the VM's own trusted lookup; who has that one already has all there is
     * @throws IllegalStateException when one was given before
     */
    public static synchronized void trust(MethodHandles.Lookup given) {
        requireUnset(lookup, "lookup");
        lookup = Objects.requireNonNull(given);
    }

    /** For linkage in this package only: never hand it to the program. */
    static MethodHandles.Lookup trusted() {
        MethodHandles.Lookup trusted = lookup;
        if (trusted == null) {
            throw new IllegalStateException("woven code runs, but the agent never came");
        }
        return trusted;
    }

    private static void requireUnset(Object current, String what) {
        if (current != null) {
            throw new IllegalStateException("the " + what + " is already set");
        }
    }
}
