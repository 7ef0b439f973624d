package dev.reloadall.engine.instrument;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;

/** The hidden classes that the VM makes for lambdas, told by the body that their constant pool refers to. */
public final class LambdaClasses {

    private static final MethodHandle POOL;
    private static final MethodHandle SIZE;
    private static final MethodHandle MEMBER;

    static {
        try {
            Class<?> pool = Class.forName("jdk.internal.reflect.ConstantPool");
            MethodType object = MethodType.methodType(Object.class, Object.class);
            POOL = TrustedLookup.get().findVirtual(Class.class, "getConstantPool", MethodType.methodType(pool))
                    .asType(MethodType.methodType(Object.class, Class.class));
            SIZE = TrustedLookup.get().findVirtual(pool, "getSize", MethodType.methodType(int.class))
                    .asType(object.changeReturnType(int.class));
            MEMBER = TrustedLookup.get().findVirtual(pool, "getMemberRefInfoAt", MethodType.methodType(String[].class, int.class))
                    .asType(MethodType.methodType(String[].class, Object.class, int.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private LambdaClasses() {
    }

    /**
     * Those that call a synthetic method.
     *
     * @param loaded all classes of the VM
     * @param owner the class that has the method
     */
    public static List<Class<?>> calling(Class<?>[] loaded, Class<?> owner, String name, String descriptor) {
        String prefix = owner.getName() + "$$Lambda";
        return Arrays.stream(loaded).filter(each -> each.isHidden() && each.getClassLoader() == owner.getClassLoader()
                && each.getName().startsWith(prefix) && refersTo(each, name, descriptor)).toList();
    }

    private static boolean refersTo(Class<?> type, String name, String descriptor) {
        try {
            Object pool = (Object) POOL.invokeExact(type);
            int size = (int) SIZE.invokeExact(pool);
            for (int i = 1; i < size; i++) {
                String[] member = member(pool, i);
                if (member != null && member[1].equals(name) && member[2].equals(descriptor)) {
                    return true;
                }
            }
            return false;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** {@code null} where the pool has something else at that index: it has no other way to say so. */
    private static String[] member(Object pool, int index) throws Throwable {
        try {
            return (String[]) MEMBER.invokeExact(pool, index);
        } catch (IllegalArgumentException notAMember) {
            return null;
        }
    }
}
