package dev.reloadall.engine;

import dev.reloadall.ReloadEngine;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Proxy;

/** Placeholder: remembers the {@code Instrumentation}, and answers no call yet. */
public final class Engine {
    private static Instrumentation instrumentation;

    private Engine() {
    }

    /**
     * Called once, by the agent, in the engine's own loader.
     *
     * @param options what stood after {@code -javaagent:reloadall.jar=}, or null
     * @param premain whether no class of the program is loaded yet
     * @return the engine, a {@link ReloadEngine}; the agent publishes it in the Gateway
     */
    public static Object start(Instrumentation instrumentation, String options, boolean premain) {
        Engine.instrumentation = instrumentation;
        return Proxy.newProxyInstance(Engine.class.getClassLoader(), new Class<?>[] {ReloadEngine.class}, (proxy, method, arguments) -> {
            throw new UnsupportedOperationException(method + " (redefine: " + Engine.instrumentation.isRedefineClassesSupported() + ")");
        });
    }
}
