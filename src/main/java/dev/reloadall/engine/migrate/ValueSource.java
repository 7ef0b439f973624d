package dev.reloadall.engine.migrate;

import dev.reloadall.runtime.Part;
import java.lang.invoke.MethodHandle;

/** One place where the value of a new field may come from. */
@FunctionalInterface
interface ValueSource {

    /** Returned where this place has no value for the object: the next one is asked. */
    Object NONE = new Object();

    /**
     * @param owner the object, {@code null} for a static field
     * @param old the object's newest part before the reload, or {@code null}
     * @return the value, boxed where it is primitive
     */
    Object get(Object owner, Part old) throws Throwable;

    /** {@code (Owner)T} that computes the same for every instance of Owner, from the object alone; {@code null} where that needs more. */
    default MethodHandle direct() {
        return null;
    }

    /**
     * A source that has a value for every instance of a class.
     *
     * @param compute {@code (Owner)T}
     */
    static ValueSource ofInstances(MethodHandle compute) {
        MethodHandle boxed = compute.asType(Handles.GET);
        Class<?> type = compute.type().parameterType(0);
        return new ValueSource() {
            @Override
            public Object get(Object owner, Part old) throws Throwable {
                return type.isInstance(owner) ? (Object) boxed.invokeExact(owner) : NONE;
            }

            @Override
            public MethodHandle direct() {
                return compute;
            }
        };
    }
}
