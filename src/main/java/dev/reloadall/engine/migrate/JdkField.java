package dev.reloadall.engine.migrate;

import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;

/** An instance field of one of the JDK's own classes, whatever it lets others see. */
final class JdkField {

    private final MethodHandle getter;
    private final MethodHandle setter;

    private JdkField(Field field) {
        this.getter = RawField.getter(field).asType(Handles.GET);
        this.setter = RawField.setter(field).asType(Handles.SET);
    }

    /** @throws IllegalStateException where this JDK has no such class or field */
    static JdkField of(String owner, String name) {
        for (Field field : DeclaredFields.of(type(owner))) {
            if (field.getName().equals(name)) {
                return new JdkField(field);
            }
        }
        throw new IllegalStateException("this JDK has no field " + owner + "." + name);
    }

    static Class<?> type(String name) {
        try {
            return Class.forName(name, false, null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("this JDK has no class " + name, e);
        }
    }

    Object get(Object object) {
        try {
            return (Object) getter.invokeExact(object);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    void set(Object object, Object value) {
        try {
            setter.invokeExact(object, value);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
