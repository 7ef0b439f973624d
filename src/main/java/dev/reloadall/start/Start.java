package dev.reloadall.start;

import dev.reloadall.AutoReloader;
import dev.reloadall.engine.Engine;
import dev.reloadall.engine.instrument.AgentOptions;
import dev.reloadall.jmx.Registrar;
import java.lang.instrument.Instrumentation;

/** What the agent calls, in the engine's own loader. */
public final class Start {
    /** Tells tools, which can ask for system properties without loading anything, that the agent is here. */
    public static final String PROPERTY = "dev.reloadall.agent";

    private static Registrar registrar;
    /** Watching goes on until the program ends. */
    private static AutoReloader watching;

    private Start() {
    }

    /**
     * Starts everything, once.
     *
     * @param options what stood after {@code -javaagent:reloadall.jar=}, or {@code null}
     * @param premain whether no class of the program is loaded yet
     * @return the engine; the agent publishes it
     */
    public static synchronized Object start(Instrumentation instrumentation, String options, boolean premain) {
        AgentOptions parsed = AgentOptions.parse(options);
        Engine engine = Engine.start(instrumentation, parsed, premain);
        registrar = new Registrar();
        BuiltIn ways = new BuiltIn(engine, parsed, registrar);
        engine.serve(ways);
        registrar.serve(engine, ways::watch);
        if (parsed.jmx()) {
            registrar.registerLater();
        }
        System.setProperty(PROPERTY, "true");
        if (parsed.watch()) {
            watching = ways.watch();
        }
        return engine;
    }

    /** A tool has attached and will talk through JMX. */
    public static synchronized void serveTool() {
        registrar.registerNow();
    }
}
