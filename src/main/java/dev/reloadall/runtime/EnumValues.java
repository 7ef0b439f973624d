package dev.reloadall.runtime;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The moment at which an enum has its new constants.
 *
 * <p>Static initializers that follow may ask for ordinals, {@code values()} or an {@code EnumMap}, in whichever thread comes
 * first, so what a reload has to do to the enum is done between the two. Any thread.
 */
public final class EnumValues {

    private static final Map<Class<?>, Runnable> WAITING = new ConcurrentHashMap<>();

    private EnumValues() {
    }

    /** Has something done once, when the new constants are there and nothing else has seen them. */
    public static void await(Class<?> type, Runnable action) {
        WAITING.put(type, action);
    }

    /** The reload is over, or has been taken back. */
    public static void forget(Class<?> type) {
        WAITING.remove(type);
    }

    /** Called by the static initializer of a companion, behind the array of constants. */
    public static void computed(Class<?> type) {
        Runnable action = WAITING.remove(type);
        if (action != null) {
            action.run();
        }
    }
}
