package dev.reloadall.engine.migrate;

import dev.reloadall.PreviousState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The state of one object before the reload, class by class; what migrations see, and what a rollback puts back. */
final class Snapshot {

    private final Map<Class<?>, Map<String, Object>> byClass = new LinkedHashMap<>();

    /** Superclasses first. */
    void add(Class<?> type, Map<String, Object> values) {
        byClass.put(type, values);
    }

    Map<Class<?>, Map<String, Object>> byClass() {
        return byClass;
    }

    /** As the class's own migration sees it: its own fields hide inherited ones of the same name. */
    PreviousState seenBy(Class<?> type) {
        Map<String, Object> visible = new LinkedHashMap<>();
        byClass.forEach((each, values) -> visible.putAll(values));
        byClass.forEach((each, values) -> {
            if (each.isAssignableFrom(type)) {
                visible.putAll(values);
            }
        });
        return new View(Collections.unmodifiableMap(visible));
    }

    private record View(Map<String, Object> values) implements PreviousState {

        @Override
        public boolean has(String field) {
            return values.containsKey(field);
        }

        @Override
        public Object get(String field) {
            if (!values.containsKey(field)) {
                throw new NoSuchElementException("there was no field " + field + ", but " + values.keySet());
            }
            return values.get(field);
        }

        @Override
        public Map<String, Object> asMap() {
            return values;
        }
    }
}
