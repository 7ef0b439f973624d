package dev.reloadall.engine.migrate;

import dev.reloadall.engine.plan.EnumRules;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.Extension;
import java.lang.invoke.MethodHandle;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Copies of live constants as the new version makes them, to take from them what only a constructor with its arguments can
 * compute. Made when first asked for; any thread.
 */
final class EnumCopies {

    /** Is this thread making a copy? What is constructed meanwhile has nothing to be migrated. */
    private static final ThreadLocal<Boolean> MAKING = new ThreadLocal<>();

    private final PlannedClass planned;
    private final TypeState after;
    private final Map<Object, String> names;
    private final Map<Object, Object> copies = new IdentityHashMap<>();

    /** @param names of the live constants that both versions have */
    EnumCopies(PlannedClass planned, TypeState after, Map<Object, String> names) {
        this.planned = planned;
        this.after = after;
        this.names = names;
    }

    static boolean isMaking() {
        return MAKING.get() != null;
    }

    /** Reads a field of an object's copy; has no value where there is none. */
    ValueSource source(MemberSchema field) {
        ValueSource reader = FieldStorage.reader(planned.type(), after, field);
        Extension extension = Extension.of(planned.type().type());
        return (owner, old) -> {
            Object copy = of(owner);
            return copy == null ? ValueSource.NONE : reader.get(copy, extension.head(copy));
        };
    }

    private Object of(Object constant) throws Throwable {
        String name = names.get(constant);
        Home home = name == null ? null : planned.fresh().members().get(EnumRules.template(planned, name));
        if (home == null) {
            return null;
        }
        synchronized (copies) {
            if (copies.containsKey(constant)) {
                return copies.get(constant);
            }
        }
        Object copy = make(home, name);
        synchronized (copies) {
            copies.putIfAbsent(constant, copy);
            return copies.get(constant);
        }
    }

    private Object make(Home home, String name) throws Throwable {
        Boolean outer = MAKING.get();
        MAKING.set(true);
        int[] depth = ReloadingCode.enter();
        try {
            Class<?> companion = FieldStorage.companion(after, home);
            MethodHandle run = ClassMigration.initializer(companion, home, planned.type().type().getClassLoader());
            return (Object) run.asType(Handles.GET_STATIC).invokeExact();
        } finally {
            ReloadingCode.exit(depth);
            if (outer == null) {
                MAKING.remove();
            }
        }
    }

    boolean isCopy(Object object) {
        synchronized (copies) {
            return copies.values().stream().anyMatch(each -> each == object);
        }
    }

    void clear() {
        synchronized (copies) {
            copies.clear();
        }
    }
}
