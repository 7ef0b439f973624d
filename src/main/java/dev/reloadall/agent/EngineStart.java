package dev.reloadall.agent;

import dev.reloadall.runtime.Gateway;
import java.lang.instrument.Instrumentation;

/** Starts the engine in its own loader: once in a VM, whichever way in is taken first. */
final class EngineStart {
    private static final String ENGINE = "dev.reloadall.start.Start";
    private static final String TRUST = "dev.reloadall.engine.instrument.TrustedLookup";

    private EngineStart() {
    }

    /** Locks on a class of the bootstrap loader, because there may be a second copy of this one. */
    static Object once(AgentJar jar, String options, boolean premain) {
        synchronized (Gateway.class) {
            if (Gateway.engine() == null) {
                Gateway.engine(start(EnginePart.of(jar), options, premain));
            }
            return Gateway.engine();
        }
    }

    /** Somebody attached from outside: what a tool needs to talk to is there when this returns. */
    static void serveTool() {
        EnginePart.call(Gateway.engine().getClass().getClassLoader(), ENGINE, "serveTool", new Class<?>[0]);
    }

    private static Object start(EnginePart engine, String options, boolean premain) {
        Instrumentation instrumentation = (Instrumentation) Gateway.instrumentation();
        engine.openJavaBase(instrumentation);
        engine.read(Gateway.class.getModule());
        engine.call(TRUST, "establish", new Class<?>[0]);
        return engine.call(ENGINE, "start", new Class<?>[] {Instrumentation.class, String.class, boolean.class},
                instrumentation, options, premain);
    }
}
