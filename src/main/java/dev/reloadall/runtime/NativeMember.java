package dev.reloadall.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/** Finds a native member on behalf of a class, whatever its native access says: the weaver has checked the logical one. */
final class NativeMember {

    private NativeMember() {
    }

    static MethodHandle find(int kind, Class<?> owner, String name, MethodType type, Class<?> host)
            throws ReflectiveOperationException {
        try {
            return find(Gateway.trusted().in(host), kind, owner, name, type, host);
        } catch (IllegalAccessException e) {
            // the logical version allows what the native one does not
            return find(Gateway.trusted(), kind, owner, name, type, host);
        }
    }

    private static MethodHandle find(Lookup lookup, int kind, Class<?> owner, String name, MethodType type, Class<?> host)
            throws ReflectiveOperationException {
        return switch (kind) {
            case MethodHandleInfo.REF_getField -> lookup.findGetter(owner, name, type.returnType());
            case MethodHandleInfo.REF_putField -> setter(lookup, owner, name, type.parameterType(1), false);
            case MethodHandleInfo.REF_getStatic -> lookup.findStaticGetter(owner, name, type.returnType());
            case MethodHandleInfo.REF_putStatic -> setter(lookup, owner, name, type.parameterType(0), true);
            case MethodHandleInfo.REF_invokeStatic -> lookup.findStatic(owner, name, type);
            case MethodHandleInfo.REF_invokeSpecial ->
                    lookup.findSpecial(owner, name, type.dropParameterTypes(0, 1), host);
            case MethodHandleInfo.REF_newInvokeSpecial ->
                    lookup.findConstructor(owner, type.changeReturnType(void.class));
            default -> lookup.findVirtual(owner, name, type.dropParameterTypes(0, 1));
        };
    }

    /** A setter also for a field that is final natively and no longer so logically. */
    private static MethodHandle setter(Lookup lookup, Class<?> owner, String name, Class<?> type, boolean isStatic)
            throws ReflectiveOperationException {
        try {
            return isStatic ? lookup.findStaticSetter(owner, name, type) : lookup.findSetter(owner, name, type);
        } catch (IllegalAccessException e) {
            Field field = declared(owner, name, type);
            return RawField.setter(field);
        }
    }

    private static Field declared(Class<?> owner, String name, Class<?> type) throws NoSuchFieldException {
        for (Class<?> c = owner; c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getName().equals(name) && field.getType() == type) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(owner.getName() + "." + name);
    }
}
