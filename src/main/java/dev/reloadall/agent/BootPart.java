package dev.reloadall.agent;

import dev.reloadall.runtime.Gateway;
import java.lang.instrument.Instrumentation;
import java.util.Map;

/**
 * Puts {@code dev.reloadall.runtime} where every class of the VM can link to it: into the bootstrap loader.
 *
 * <p>The classes are defined there one by one. {@code appendToBootstrapClassLoaderSearch} would need a jar file in the
 * temporary folder, would switch class data sharing off for the program's own classes, and makes the VM say so in a
 * warning on every start.
 */
final class BootPart {
    private static final String GATEWAY = "dev.reloadall.runtime.Gateway";
    private static final String DEFINER = "dev.reloadall.engine.instrument.BootClasses";

    private BootPart() {
    }

    static boolean present() {
        try {
            Class.forName(GATEWAY, false, null);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    static synchronized void define(AgentJar jar, Instrumentation instrumentation) {
        if (present()) {
            return;
        }
        EnginePart engine = EnginePart.of(jar);
        engine.openJavaBase(instrumentation);
        engine.call(DEFINER, "define", new Class<?>[] {Map.class}, jar.bootClasses());
        requireBootLoader(Gateway.class);
        Gateway.instrumentation(instrumentation);
    }

    /** A copy that the program's loader made earlier, from a class directory, would split every static in two. */
    private static void requireBootLoader(Class<?> linked) {
        if (linked.getClassLoader() != null) {
            throw new IllegalStateException(linked.getName() + " was loaded from " + linked.getProtectionDomain().getCodeSource()
                    + " before the agent came: start the program with -javaagent:reloadall.jar");
        }
    }
}
