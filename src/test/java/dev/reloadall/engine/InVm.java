package dev.reloadall.engine;

import dev.reloadall.engine.heap.TestLibrary;
import dev.reloadall.engine.instrument.TrustedLookup;
import java.lang.instrument.Instrumentation;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.agent.ByteBuddyAgent;

/** What the agent does for the engine, done for the copy of the engine that is on the tests' own class path. */
public final class InVm {

    private static final Instrumentation INSTRUMENTATION = start();

    private InVm() {
    }

    /** Lets the engine's classes be used here; any number of times. */
    public static Instrumentation instrumentation() {
        return INSTRUMENTATION;
    }

    private static Instrumentation start() {
        TestLibrary.use();
        new ExceptionInInitializerError("").getCause(); // first used where the stack is full it would be of no use ever after
        Instrumentation instrumentation = ByteBuddyAgent.install();
        Set<Module> engine = Set.of(InVm.class.getModule());
        instrumentation.redefineModule(Object.class.getModule(), Set.of(), Map.of(),
                Map.of("java.lang", engine, "java.lang.invoke", engine), Set.of(), Map.of());
        try {
            TrustedLookup.establish();
        } catch (Throwable e) {
            throw new ExceptionInInitializerError(e);
        }
        return instrumentation;
    }
}
