package dev.reloadall.engine.migrate;

import dev.reloadall.runtime.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is done to each object of one exact class: decided once, since there may be millions. By one thread. */
final class InstanceMigration {

    private final Class<?> type;
    private final Consumer<Object>[] steps;
    private long count;

    /** @param migrated the classes whose own fields change */
    @SuppressWarnings({"unchecked", "rawtypes"})
    InstanceMigration(Class<?> exact, Set<Class<?>> migrated, Hooks hooks) {
        List<Consumer<Object>> found = new ArrayList<>();
        for (Class<?> type = exact; type != null; type = type.getSuperclass()) {
            Class<?> each = type;
            if (migrated.contains(type)) {
                Extension extension = Extension.of(type);
                found.add(0, extension::complete); // superclasses first
            } else if (hooks.has(type)) {
                found.add(0, object -> hooks.run(object, each));
            }
        }
        type = exact;
        steps = found.toArray(new Consumer[0]);
    }

    Class<?> type() {
        return type;
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
