package dev.reloadall.agent;

import java.lang.instrument.Instrumentation;

/** What the VM calls, at start-up for {@code -javaagent:reloadall.jar} and later for an attach. */
public final class Agent {
    /**
     * The argument of an attach that the program made itself: it then starts the engine on its own, next to the copy of
     * the API which asked, and gets its failures as exceptions rather than as a stack trace on standard error.
     */
    static final String SELF = "dev.reloadall.self";

    private Agent() {
    }

    /** Called by the VM before {@code main}. */
    public static void premain(String options, Instrumentation instrumentation) {
        start(options, instrumentation, true);
    }

    /** Called by the VM when a tool, or the program itself, attaches. A second time starts nothing. */
    public static void agentmain(String options, Instrumentation instrumentation) {
        start(options, instrumentation, false);
    }

    private static void start(String options, Instrumentation instrumentation, boolean premain) {
        AgentJar jar = AgentJar.ofThisClass();
        BootPart.define(jar, instrumentation);
        if (!SELF.equals(options)) {
            EngineStart.once(jar, options, premain);
            if (!premain) {
                EngineStart.serveTool();
            }
        }
    }
}
