package dev.reloadall.engine;

import dev.reloadall.engine.instrument.TrustedLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;

/** The methods the VM knows of a class, whatever reflection has been made to say of it. */
final class DeclaredMethods {

    private static final MethodHandle DECLARED = declared();

    private DeclaredMethods() {
    }

    private static MethodHandle declared() {
        try {
            return TrustedLookup.get().findVirtual(Class.class, "getDeclaredMethods0", MethodType.methodType(Method[].class, boolean.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static Method[] of(Class<?> type) {
        try {
            return (Method[]) DECLARED.invokeExact(type, false);
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
