package dev.reloadall.engine.instrument;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;

/** Hands class files to the VM. Under the reload lock. */
public final class Redefiner {

    private final Instrumentation instrumentation;

    public Redefiner(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
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

    /**
     * Defines a companion beside its class and has the VM verify it.
     *
     * @throws LinkageError where the VM refuses
     */
    public static Class<?> define(Class<?> beside, byte[] classFile) {
        try {
            MethodHandles.Lookup lookup = TrustedLookup.get().in(beside);
            Class<?> defined = lookup.defineClass(classFile);
            defined.getDeclaredMethods(); // links, and so verifies, without initializing
            return defined;
        } catch (IllegalAccessException e) {
            throw new LinkageError(beside.getName(), e);
        }
    }
}
