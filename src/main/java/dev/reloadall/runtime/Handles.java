package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** The few method handles that linkage is composed of. */
final class Handles {

    private static final MethodHandles.Lookup SELF = MethodHandles.lookup();

    private Handles() {
    }

    /** {@code (Object)boolean}: is it non-null and of exactly this class? */
    static MethodHandle isExactly(Class<?> type) {
        return of("exactly", boolean.class, Class.class, Object.class).bindTo(type);
    }

    /** A static method of this class. */
    static MethodHandle of(String name, Class<?> result, Class<?>... parameters) {
        try {
            return SELF.findStatic(Handles.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    /** A method of an object of this package, bound to it. */
    static MethodHandle bind(Object receiver, String name, Class<?> result, Class<?>... parameters) {
        try {
            Class<?> type = receiver instanceof Extension ? Extension.class : receiver.getClass();
            return SELF.findVirtual(type, name, MethodType.methodType(result, parameters)).bindTo(receiver);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    static boolean exactly(Class<?> type, Object object) {
        return object != null && object.getClass() == type;
    }

    static Throwable missingMethod(String what) {
        return new NoSuchMethodError(what);
    }

    static Throwable missingField(String what) {
        return new NoSuchFieldError(what);
    }

    static Throwable missingBody(String what) {
        return new AbstractMethodError(what);
    }

    /** {@code type}: throws what the named factory of this class makes of the text. */
    static MethodHandle raise(String factory, String text, MethodType type) {
        MethodHandle make = of(factory, Throwable.class, String.class).bindTo(text);
        MethodHandle raise = MethodHandles.foldArguments(
                MethodHandles.throwException(type.returnType(), Throwable.class), make);
        return MethodHandles.dropArguments(raise, 0, type.parameterList());
    }
}
