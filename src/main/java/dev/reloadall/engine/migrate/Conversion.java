package dev.reloadall.engine.migrate;

import java.lang.invoke.MethodType;

/**
 * A retyped field keeps its value when nothing is lost: widening, boxing and unboxing, a reference that is an instance
 * of the new type, narrowing when the value fits.
 */
final class Conversion {

    private Conversion() {
    }

    /** @return the value as the type has it, boxed, or {@link ValueSource#NONE} where something would be lost */
    static Object convert(Object value, Class<?> to) {
        if (!to.isPrimitive() && (value == null || to.isInstance(value))) {
            return value;
        }
        Class<?> box = MethodType.methodType(to).wrap().returnType();
        if (value == null) {
            return ValueSource.NONE;
        }
        if (box.isInstance(value)) {
            return value;
        }
        return isNumeric(box) ? number(value, box) : ValueSource.NONE;
    }

    private static boolean isNumeric(Class<?> box) {
        return box == Character.class || Number.class.isAssignableFrom(box) && box.getPackageName().equals("java.lang");
    }

    private static Object number(Object value, Class<?> box) {
        Object from = value instanceof Character c ? (Object) (int) c : value;
        if (from instanceof Byte || from instanceof Short || from instanceof Integer || from instanceof Long) {
            return whole(((Number) from).longValue(), box);
        }
        return from instanceof Float || from instanceof Double ? fraction(((Number) from).doubleValue(), box) : ValueSource.NONE;
    }

    private static Object whole(long value, Class<?> box) {
        if (box == Double.class) {
            return (long) (double) value == value && value != Long.MAX_VALUE ? (Object) (double) value : ValueSource.NONE;
        }
        if (box == Float.class) {
            return (long) (float) value == value && value != Long.MAX_VALUE ? (Object) (float) value : ValueSource.NONE;
        }
        return integral(value, box);
    }

    private static Object integral(long value, Class<?> box) {
        if (box == Long.class) {
            return value;
        }
        if (box == Integer.class) {
            return (int) value == value ? (Object) (int) value : ValueSource.NONE;
        }
        if (box == Short.class) {
            return (short) value == value ? (Object) (short) value : ValueSource.NONE;
        }
        if (box == Byte.class) {
            return (byte) value == value ? (Object) (byte) value : ValueSource.NONE;
        }
        return box == Character.class && (char) value == value ? (Object) (char) value : ValueSource.NONE;
    }

    private static Object fraction(double value, Class<?> box) {
        if (box == Double.class) {
            return value;
        }
        if (box == Float.class) {
            return Double.compare((float) value, value) == 0 ? (Object) (float) value : ValueSource.NONE;
        }
        boolean exact = (long) value == value && value != 0x1p63 && (value != 0 || 1 / value > 0);
        return exact ? integral((long) value, box) : ValueSource.NONE;
    }
}
