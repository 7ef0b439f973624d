package dev.reloadall.agent;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The engine as seen from out here: a loader, a module, and what they are called by. There is one for each copy of the API. */
final class EnginePart {
    private static final Set<String> OPENED = Set.of("java.lang", "java.lang.invoke", "jdk.internal.misc", "jdk.internal.reflect");
    private static EnginePart shared;

    private final EngineLoader loader;
    private final EngineModule module;

    private EnginePart(AgentJar jar) {
        this.loader = new EngineLoader(jar, EnginePart.class.getClassLoader());
        this.module = EngineModule.define(loader, loader.packages());
        module.read(EnginePart.class.getModule());
    }

    static synchronized EnginePart of(AgentJar jar) {
        if (shared == null) {
            shared = new EnginePart(jar);
        }
        return shared;
    }

    ClassLoader loader() {
        return loader;
    }

    /** The module of the boot part is known only after its classes have been defined. */
    void read(Module other) {
        module.read(other);
    }

    /** Opens them to the engine alone: what the program's own reflection may do stays as it was. */
    void openJavaBase(Instrumentation instrumentation) {
        Map<String, Set<Module>> toUs = OPENED.stream().collect(Collectors.toMap(name -> name, name -> Set.of(module.module())));
        instrumentation.redefineModule(Object.class.getModule(), Set.of(), Map.of(), toUs, Set.of(), Map.of());
    }

    /** Calls a public static method of a class in there. What it throws comes out as it is, when unchecked. */
    Object call(String type, String method, Class<?>[] parameters, Object... arguments) {
        return call(loader, type, method, parameters, arguments);
    }

    /** The same in the engine that runs, which another copy of this class may have loaded. */
    static Object call(ClassLoader loader, String type, String method, Class<?>[] parameters, Object... arguments) {
        try {
            return loader.loadClass(type).getMethod(method, parameters).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the jar is incomplete: " + type + "." + method, e);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
