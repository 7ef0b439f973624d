package dev.reloadall.engine.migrate;

import dev.reloadall.runtime.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is done to each object of one exact class: decided once, since there may be millions. By one thread. */
final class InstanceMigration {

    private final List<Consumer<Object>> steps = new ArrayList<>();
    private long count;

    /** @param migrated the classes whose own fields change */
    InstanceMigration(Class<?> exact, Set<Class<?>> migrated, Hooks hooks) {
        for (Class<?> type = exact; type != null; type = type.getSuperclass()) {
            Class<?> each = type;
            if (migrated.contains(type)) {
                Extension extension = Extension.of(type);
                steps.add(0, extension::complete); // superclasses first
            } else if (hooks.has(type)) {
                steps.add(0, object -> hooks.run(object, each));
            }
        }
    }

    void run(Object object) {
        for (Consumer<Object> step : steps) {
            step.accept(object);
        }
        count++;
    }

    /** How many objects there were. */
    long count() {
        return count;
    }
}
