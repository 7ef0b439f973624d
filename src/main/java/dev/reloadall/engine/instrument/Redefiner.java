package dev.reloadall.engine.instrument;

import dev.reloadall.engine.scan.LoadRehearsal;
import dev.reloadall.engine.scan.LoadedBytes;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** Hands class files to the VM. Under the reload lock. */
public final class Redefiner {

    private static final MethodHandle DEFINE = define();

    private final ClassReflection reflection = new ClassReflection();
    private final SerializedLambdas serialized = new SerializedLambdas();
    private final Instrumentation instrumentation;
    private volatile Thread redefining;
    private Map<Class<?>, byte[]> ahead = Map.of();
    private final ForeignMembers foreign = new ForeignMembers();

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
     * @throws ForeignLayout where the VM refuses because of another agent
     * @throws LinkageError where the VM refuses
     */
    public void redefine(Map<Class<?>, byte[]> classFiles) {
        Map<Class<?>, byte[]> running = ahead;
        ahead = Map.of();
        Map<Class<?>, byte[]> behind = new LinkedHashMap<>(classFiles);
        behind.entrySet().removeIf(each -> Arrays.equals(running.get(each.getKey()), each.getValue()));
        if (behind.isEmpty()) {
            return;
        }
        try {
            hand(foreign.complete(behind));
        } catch (UnsupportedOperationException e) {
            redefineBesideOthers(behind);
        }
    }

    /** The VM says that a layout differs, though woven class files have the one it was given: somebody else has changed that. */
    private void redefineBesideOthers(Map<Class<?>, byte[]> classFiles) {
        Map<Class<?>, byte[]> loaded = LoadedBytes.of(instrumentation, classFiles.keySet());
        RedefinitionWatch watch = new RedefinitionWatch();
        instrumentation.addTransformer(watch, true);
        try {
            for (UnsupportedOperationException refused = refusal(classFiles); refused != null; refused = refusal(classFiles)) {
                if (!foreign.learn(loaded, watch.seen(), classFiles)) {
                    throw foreignLayout(loaded, watch.seen(), refused);
                }
            }
        } finally {
            instrumentation.removeTransformer(watch);
        }
    }

    private UnsupportedOperationException refusal(Map<Class<?>, byte[]> classFiles) {
        try {
            hand(foreign.complete(classFiles));
            return null;
        } catch (UnsupportedOperationException e) {
            return e;
        }
    }

    private static ForeignLayout foreignLayout(Map<Class<?>, byte[]> loaded, Map<Class<?>, byte[]> seen, UnsupportedOperationException refused) {
        for (Class<?> type : seen.keySet()) {
            String difference = ForeignMembers.difference(loaded, seen, type);
            if (difference != null) {
                return new ForeignLayout(type.getName(), "another agent added or removed members as the class loaded, and does it otherwise now: "
                        + difference + " (" + refused.getMessage() + ")", refused);
            }
        }
        Class<?> first = seen.keySet().iterator().next();
        return new ForeignLayout(first.getName(), "another agent changed it or a class that is redefined with it as it loaded: " + refused.getMessage(),
                refused);
    }

    private void hand(Map<Class<?>, byte[]> classFiles) {
        List<ClassDefinition> definitions = classFiles.entrySet().stream()
                .map(each -> new ClassDefinition(each.getKey(), each.getValue())).toList();
        redefining = Thread.currentThread();
        try {
            instrumentation.redefineClasses(definitions.toArray(ClassDefinition[]::new));
        } catch (InternalError e) {
            handUsable(classFiles, e);
        } catch (ClassNotFoundException | UnmodifiableClassException e) {
            throw new LinkageError("the VM does not redefine it: " + e.getMessage(), e);
        } finally {
            redefining = null;
        }
    }

    /** The VM redefines no class whose static initializer threw: nothing of it ever runs, in whichever version. */
    private void handUsable(Map<Class<?>, byte[]> classFiles, InternalError error) {
        Map<Class<?>, byte[]> usable = new LinkedHashMap<>(classFiles);
        usable.keySet().removeIf(this::isRefused);
        if (usable.size() == classFiles.size()) {
            throw error;
        }
        if (!usable.isEmpty()) {
            hand(usable);
        }
    }

    private boolean isRefused(Class<?> type) {
        try {
            instrumentation.retransformClasses(type);
            return false;
        } catch (InternalError | UnmodifiableClassException e) {
            return true;
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

    /**
     * Has the library answer as sources say where preparation changes what the VM knows of classes.
     *
     * @return does it take a class for a record that is one but for being final?
     */
    public boolean weaveReflection() {
        return reflection.prepare(this);
    }

    /** Has the library write and read serializable lambdas as their class files say, from now on. */
    public void weaveSerializedLambda() {
        serialized.prepare(this);
    }

    /** {@return the class files of loaded classes, as the VM has them, as far as it gives them} */
    public Map<Class<?>, byte[]> classFiles(Collection<Class<?>> types) {
        return LoadedBytes.of(instrumentation, types);
    }

    /** {@return whether the VM lets the bodies of its methods be changed} */
    public boolean isModifiable(Class<?> type) {
        return instrumentation.isModifiableClass(type);
    }

    /** {@return whether the class has members of another agent that had to be carried over} */
    public boolean carries(Class<?> type) {
        return foreign.has(type);
    }

    /** {@return what the program's other agents would make of a class file if it loaded as this class did} */
    public LoadRehearsal.Result rehearse(Class<?> type, byte[] classFile) {
        return new LoadRehearsal(instrumentation).of(type, classFile);
    }

    /** Has a transformer asked whenever classes are redefined or retransformed. */
    public void add(ClassFileTransformer transformer) {
        instrumentation.addTransformer(transformer, true);
    }

    /**
     * Has classes redefined as they are, but for what retransformers make of them.
     *
     * @throws LinkageError where the VM refuses one; it has changed none then
     * @throws UnsupportedOperationException the same, because of what another agent makes of it
     */
    public void retransform(Class<?>... types) {
        try {
            instrumentation.retransformClasses(types);
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
        defined.getDeclaredConstructors(); // methods may name classes that are not there, which nobody has to know yet
    }
}
