package dev.reloadall.engine.migrate;

import dev.reloadall.engine.instrument.TrustedLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/** The fields the VM knows of a class, whatever reflection has been made to say of it. */
final class DeclaredFields {

    private static final MethodHandle DECLARED = declared();

    private DeclaredFields() {
    }

    private static MethodHandle declared() {
        try {
            return TrustedLookup.get().findVirtual(Class.class, "getDeclaredFields0", MethodType.methodType(Field[].class, boolean.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static Field[] of(Class<?> type) {
        try {
            return (Field[]) DECLARED.invokeExact(type, false);
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
