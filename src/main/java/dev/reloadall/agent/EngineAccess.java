package dev.reloadall.agent;

import dev.reloadall.ReloadEngine;
import dev.reloadall.ReloadException;
import dev.reloadall.runtime.Gateway;

/** How the API finds the engine: there it is, or this VM attaches to itself and starts it. */
public final class EngineAccess {
    private static volatile ReloadEngine engine;

    private EngineAccess() {
    }

    /** {@return whether the engine runs in this VM already; never attaches} */
    public static boolean present() {
        return engine != null || BootPart.present() && Gateway.engine() != null;
    }

    /**
     * {@return the engine, started by this call if it is the first}
     *
     * @throws ReloadException when the VM does not let itself be attached to; says how to start the program then
     */
    public static ReloadEngine engine() {
        ReloadEngine known = engine;
        return known != null ? known : find();
    }

    private static synchronized ReloadEngine find() {
        if (engine == null) {
            AgentJar jar = AgentJar.ofThisClass();
            if (!BootPart.present()) {
                SelfAttach.attach(jar);
            }
            engine = ours(EngineStart.once(jar, null, false));
        }
        return engine;
    }

    private static ReloadEngine ours(Object started) {
        if (started instanceof ReloadEngine ours) {
            return ours;
        }
        throw new ReloadException("reloadall is in this program twice: the engine works for the copy of the API in "
                + started.getClass().getClassLoader().getParent() + ", and " + EngineAccess.class.getClassLoader()
                + " has another. Leave reloadall.jar out of one of them.");
    }
}
