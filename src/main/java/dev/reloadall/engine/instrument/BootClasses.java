package dev.reloadall.engine.instrument;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.security.ProtectionDomain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/**
 * Defines a set of classes in the bootstrap loader, which nobody can teach to find them by itself: so all at once, and
 * each after its supertypes (JVMS 5.3.5 resolves those while it defines the class).
 */
public final class BootClasses {
    private static final MethodType DEFINE_CLASS = MethodType.methodType(Class.class,
            ClassLoader.class, String.class, byte[].class, int.class, int.class, ProtectionDomain.class, String.class);

    private final MethodHandle definer;
    private final Map<String, byte[]> pending;

    private BootClasses(Map<String, byte[]> classes) throws ReflectiveOperationException {
        this.definer = TrustedLookup.get().findStatic(ClassLoader.class, "defineClass1", DEFINE_CLASS);
        this.pending = new HashMap<>(classes);
    }

    /** Called once, by the agent, before anything can link to them; the keys are internal names. */
    public static void define(Map<String, byte[]> classes) throws Throwable {
        BootClasses boot = new BootClasses(classes);
        for (String name : List.copyOf(classes.keySet())) {
            boot.define(name);
        }
    }

    private void define(String name) throws Throwable {
        byte[] bytes = pending.remove(name);
        if (bytes == null) {
            return;
        }
        ClassReader reader = new ClassReader(bytes);
        define(reader.getSuperName());
        for (String implemented : reader.getInterfaces()) {
            define(implemented);
        }
        definer.invoke((ClassLoader) null, name, bytes, 0, bytes.length, (ProtectionDomain) null, (String) null);
    }
}
