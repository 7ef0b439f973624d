package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/** The engine's answer to the question which code an added virtual method means for a receiver. */
public interface Resolver {

    /**
     * @param receiver the receiver's class
     * @param owner the class that the call names
     * @param name the method
     * @param type its type without the receiver
     * @return a handle that takes the receiver first; it throws the error the Java language demands where there is no such method
     */
    MethodHandle virtual(Class<?> receiver, Class<?> owner, String name, MethodType type);

    /**
     * @param type the method's type without a receiver
     * @return a handle of the method that the present version of the class declares, or {@code null} where it declares none, or is never reloaded
     */
    default MethodHandle own(Class<?> owner, String name, MethodType type) {
        return null;
    }
}
