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
    private final MethodHandle direct;
    private final List<ValueSource> carried;
    private final ValueSource initializer;
    private final LongAdder lost = new LongAdder();
    private final LongAdder anew = new LongAdder();
    private final LongAdder copied = new LongAdder();

    /**
     * @param owner the class of the field
     * @param companion the part that has the field
     * @param setter {@code (part,T)void}
     * @param carried old values, in order of preference
     * @param initializer what runs where there is none, or {@code null} for the default value
     */
    FieldFill(Class<?> owner, String name, Class<?> companion, MethodHandle setter, List<ValueSource> carried, ValueSource initializer) {
        this.name = name;
        this.companion = companion;
        this.type = setter.type().parameterType(1);
        this.setter = setter.asType(Handles.SET);
        this.carried = carried;
        this.initializer = initializer;
        this.direct = DirectFill.of(owner, setter, carried.isEmpty() ? initializer : carried.get(0));
    }

    void fill(Object owner, Part old, Part fresh) throws Throwable {
        if (direct != null) {
            Object part = FieldStorage.find(fresh, companion);
            direct.invokeExact(part, owner);
            return;
        }
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
        if (!carried.isEmpty()) {
            anew.increment();
        }
        Object value = initializer == null ? ValueSource.NONE : initializer.get(owner, old);
        if (value != ValueSource.NONE && initializer.direct() == null) {
            copied.increment();
        }
        return value;
    }

    String name() {
        return name;
    }

    /** For how many of these objects no old value went on, and there was no copy to take one from. */
    long anew(long objects) {
        return (carried.isEmpty() ? objects : anew.sum()) - copied.sum();
    }

    /** How many old values could not be converted without loss. */
    long lost() {
        return lost.sum();
    }
}
