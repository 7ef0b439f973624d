package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/**
 * Reads and writes fields past {@code final}, through the VM's own {@code jdk.internal.misc.Unsafe}.
 *
 * <p>{@code sun.misc.Unsafe} refuses records and hidden classes, and warns on newer JDKs.
 */
public final class RawField {

    private static final Object UNSAFE = unsafe();

    private RawField() {
    }

    private static Object unsafe() {
        try {
            Class<?> type = Class.forName("jdk.internal.misc.Unsafe");
            return Gateway.trusted().findStatic(type, "getUnsafe", MethodType.methodType(type)).invoke();
        } catch (Throwable e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static MethodHandle unsafe(String name, Class<?> result, Class<?>... parameters) {
        try {
            return Gateway.trusted().findVirtual(UNSAFE.getClass(), name, MethodType.methodType(result, parameters))
                    .bindTo(UNSAFE);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    /** A setter: {@code (owner,T)void} for an instance field, {@code (T)void} for a static one. */
    public static MethodHandle setter(Field field) {
        return handle(field, true);
    }

    /** A getter: {@code (owner)T} for an instance field, {@code ()T} for a static one. */
    public static MethodHandle getter(Field field) {
        return handle(field, false);
    }

    private static MethodHandle handle(Field field, boolean put) {
        Class<?> type = field.getType();
        Class<?> raw = type.isPrimitive() ? type : Object.class;
        String suffix = (type.isPrimitive() ? capital(type.getName()) : "Reference") + "Volatile";
        MethodHandle access = put
                ? unsafe("put" + suffix, void.class, Object.class, long.class, raw)
                : unsafe("get" + suffix, raw, Object.class, long.class);
        MethodHandle at = MethodHandles.insertArguments(access, 1, offset(field));
        if (Modifier.isStatic(field.getModifiers())) {
            MethodHandle bound = at.bindTo(base(field));
            return bound.asType(put ? MethodType.methodType(void.class, type) : MethodType.methodType(type));
        }
        Class<?> owner = field.getDeclaringClass();
        return at.asType(put ? MethodType.methodType(void.class, owner, type) : MethodType.methodType(type, owner));
    }

    private static long offset(Field field) {
        String name = Modifier.isStatic(field.getModifiers()) ? "staticFieldOffset" : "objectFieldOffset";
        try {
            return (long) unsafe(name, long.class, Field.class).invoke(field);
        } catch (Throwable e) {
            throw new LinkageError(field.toString(), e);
        }
    }

    private static Object base(Field field) {
        try {
            return unsafe("staticFieldBase", Object.class, Field.class).invoke(field);
        } catch (Throwable e) {
            throw new LinkageError(field.toString(), e);
        }
    }

    /** Has the class been initialized, so that its static initializer will not run any more? */
    public static boolean isInitialized(Class<?> type) {
        try {
            return !(boolean) unsafe("shouldBeInitialized", boolean.class, Class.class).invoke(type);
        } catch (Throwable e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Initializes a class, as its first use would. */
    public static void initialize(Class<?> type) {
        try {
            Lookup lookup = Gateway.trusted().in(type);
            lookup.ensureInitialized(type);
        } catch (IllegalAccessException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
