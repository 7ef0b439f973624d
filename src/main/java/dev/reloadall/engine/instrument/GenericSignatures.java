package dev.reloadall.engine.instrument;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/**
 * What a class says of its type parameters, and of those of its superclass and interfaces. The VM redefines that with the class, but the JDK
 * reads it once, and unlike methods, fields and annotations not again when the class has been redefined.
 */
public final class GenericSignatures {

    private static final MethodHandle CACHED = cached();

    private GenericSignatures() {
    }

    private static MethodHandle cached() {
        try {
            Class<?> repository = Class.forName("sun.reflect.generics.repository.ClassRepository");
            return TrustedLookup.get().findSetter(Class.class, "genericInfo", repository)
                    .asType(MethodType.methodType(void.class, Class.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** They are read anew. */
    public static void forget(Iterable<Class<?>> types) {
        types.forEach(GenericSignatures::forget);
    }

    /** It is read anew. */
    public static void forget(Class<?> type) {
        try {
            CACHED.invokeExact(type, (Object) null);
        } catch (Throwable e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
