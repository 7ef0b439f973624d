package dev.reloadall.engine.instrument;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** Hands class files to the VM. Under the reload lock. */
public final class Redefiner {

    private static final MethodHandle DEFINE = define();

    private final Instrumentation instrumentation;

    public Redefiner(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
    }

    private static MethodHandle define() {
        try {
            return TrustedLookup.get().findVirtual(ClassLoader.class, "defineClass",
                    MethodType.methodType(Class.class, String.class, byte[].class, int.class, int.class, ProtectionDomain.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /**
     * All in one call, so that there is no order to get right and either all or none are redefined.
     *
     * @throws LinkageError where the VM refuses
     */
    public void redefine(Map<Class<?>, byte[]> classFiles) {
        if (classFiles.isEmpty()) {
            return;
        }
        List<ClassDefinition> definitions = classFiles.entrySet().stream()
                .map(each -> new ClassDefinition(each.getKey(), each.getValue())).toList();
        try {
            instrumentation.redefineClasses(definitions.toArray(ClassDefinition[]::new));
        } catch (ClassNotFoundException | UnmodifiableClassException e) {
            throw new LinkageError("the VM does not redefine it: " + e.getMessage(), e);
        }
    }

    /** Has a class redefined as it is. */
    public void retransform(Class<?> type) {
        try {
            instrumentation.retransformClasses(type);
        } catch (UnmodifiableClassException e) {
            throw new LinkageError("the VM does not redefine it: " + e.getMessage(), e);
        }
    }

    /**
     * Defines a class beside another one, without linking it: its code may name classes that are still to be defined.
     *
     * @throws LinkageError where the VM refuses
     */
    public static Class<?> define(Class<?> beside, byte[] classFile) {
        try {
            return (Class<?>) DEFINE.invokeExact(beside.getClassLoader(), name(classFile), classFile, 0, classFile.length,
                    beside.getProtectionDomain());
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError(beside.getName(), e);
        }
    }

    /** Without a name the transformers would not be told whose class file it is. */
    private static String name(byte[] classFile) {
        return new ClassReader(classFile).getClassName().replace('/', '.');
    }

    /**
     * Has the VM link, and so verify, a class without initializing it.
     *
     * @throws LinkageError where the VM refuses
     */
    public static void link(Class<?> defined) {
        defined.getDeclaredMethods();
    }
}
