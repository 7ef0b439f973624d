package dev.reloadall.engine.migrate;

import dev.reloadall.runtime.Part;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Gives one new field of an object its first value: from the first source that has one, else the default. */
final class FieldFill {

    private final String name;
    private final Class<?> companion;
    private final Class<?> type;
    private final MethodHandle setter;
    private final List<ValueSource> carried;
    private final ValueSource initializer;
    private final LongAdder lost = new LongAdder();

    /**
     * @param companion the part that has the field
     * @param setter {@code (Object,Object)void}
     * @param carried old values, in order of preference
     * @param initializer what runs where there is none, or {@code null} for the default value
     */
    FieldFill(String name, Class<?> companion, Class<?> type, MethodHandle setter, List<ValueSource> carried, ValueSource initializer) {
        this.name = name;
        this.companion = companion;
        this.type = type;
        this.setter = setter;
        this.carried = carried;
        this.initializer = initializer;
    }

    void fill(Object owner, Part old, Part fresh) throws Throwable {
        Object value = value(owner, old);
        if (value != ValueSource.NONE) {
            Object part = FieldStorage.find(fresh, companion);
            setter.invokeExact(part, value);
        }
    }

    private Object value(Object owner, Part old) throws Throwable {
        for (ValueSource source : carried) {
            Object value = source.get(owner, old);
            Object converted = value == ValueSource.NONE ? value : Conversion.convert(value, type);
            if (converted != ValueSource.NONE) {
                return converted;
            }
            if (value != ValueSource.NONE) {
                lost.increment();
            }
        }
        return initializer == null ? ValueSource.NONE : initializer.get(owner, old);
    }

    String name() {
        return name;
    }

    /** How many old values could not be converted without loss. */
    long lost() {
        return lost.sum();
    }
}
