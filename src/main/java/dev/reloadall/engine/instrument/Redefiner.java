package dev.reloadall.engine.instrument;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** Hands class files to the VM. Under the reload lock. */
public final class Redefiner {

    private static final MethodHandle DEFINE = define();

    private final Instrumentation instrumentation;
    private volatile Thread redefining;
    private Map<Class<?>, byte[]> ahead = Map.of();

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
        Map<Class<?>, byte[]> running = ahead;
        ahead = Map.of();
        List<ClassDefinition> definitions = classFiles.entrySet().stream()
                .filter(each -> !Arrays.equals(running.get(each.getKey()), each.getValue()))
                .map(each -> new ClassDefinition(each.getKey(), each.getValue())).toList();
        if (definitions.isEmpty()) {
            return;
        }
        redefining = Thread.currentThread();
        try {
            instrumentation.redefineClasses(definitions.toArray(ClassDefinition[]::new));
        } catch (ClassNotFoundException | UnmodifiableClassException e) {
            throw new LinkageError("the VM does not redefine it: " + e.getMessage(), e);
        } finally {
            redefining = null;
        }
    }

    /** What the VM runs already, so that the next call need not hand it over. */
    public void setAhead(Map<Class<?>, byte[]> classFiles) {
        ahead = classFiles;
    }

    /** Does this one have the calling thread redefine classes now? */
    public boolean isRedefining() {
        return redefining == Thread.currentThread();
    }

    /** All classes the VM has loaded. */
    public Class<?>[] loaded() {
        return instrumentation.getAllLoadedClasses();
    }

    /** Has classes rewoven by a transformer of their own, which stays: other agents may ask for them again. */
    public void retransform(ClassFileTransformer transformer, Class<?>... types) {
        instrumentation.addTransformer(transformer, true);
        try {
            instrumentation.retransformClasses(types);
        } catch (UnmodifiableClassException e) {
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
        return define(beside.getClassLoader(), beside.getProtectionDomain(), classFile);
    }

    /**
     * Defines a class, without linking it.
     *
     * @param domain may be {@code null}
     * @throws LinkageError where the VM refuses
     */
    public static Class<?> define(ClassLoader loader, ProtectionDomain domain, byte[] classFile) {
        String name = name(classFile);
        try {
            return (Class<?>) DEFINE.invokeExact(loader, name, classFile, 0, classFile.length, domain);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError(name, e);
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
