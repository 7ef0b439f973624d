package dev.reloadall.engine.migrate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A field's first value taken without a question asked: where its only source always has a value, and one that always fits.
 *
 * <p>There may be millions of objects, and a box for each of them costs a collection.
 */
final class DirectFill {

    private static final MethodType TYPE = MethodType.methodType(void.class, Object.class, Object.class);

    private DirectFill() {
    }

    /**
     * @param owner the class of the field
     * @param setter {@code (part,T)void}
     * @param source the first of its sources, or {@code null}
     * @return {@code (Object part,Object owner)void}, or {@code null} where there are questions to be asked
     */
    static MethodHandle of(Class<?> owner, MethodHandle setter, ValueSource source) {
        MethodHandle value = source == null ? null : source.direct();
        Class<?> type = setter.type().parameterType(1);
        if (value == null || !value.type().parameterType(0).isAssignableFrom(owner) || !isLossless(value.type().returnType(), type)) {
            return null;
        }
        return MethodHandles.collectArguments(setter, 1, value.asType(value.type().changeReturnType(type))).asType(TYPE);
    }

    /** Does an assignment of that kind keep every value as it is, without being checked? */
    static boolean isLossless(Class<?> from, Class<?> to) {
        if (!from.isPrimitive() || !to.isPrimitive()) {
            return to.isAssignableFrom(MethodType.methodType(from).wrap().returnType()) && !to.isPrimitive();
        }
        return from == to || isWidening(from, to);
    }

    private static boolean isWidening(Class<?> from, Class<?> to) {
        if (to == long.class || to == double.class && from != long.class) {
            return from != boolean.class && (to == double.class || from != float.class && from != double.class);
        }
        return to == int.class && (from == byte.class || from == short.class || from == char.class)
                || to == short.class && from == byte.class
                || to == float.class && (from == byte.class || from == short.class || from == char.class);
    }
}
