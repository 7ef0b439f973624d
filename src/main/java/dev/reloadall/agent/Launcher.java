package dev.reloadall.agent;

import java.lang.reflect.InvocationTargetException;

/** {@code java -jar reloadall.jar}: hands the command line to the part of the jar that only our own loader sees. */
public final class Launcher {
    private static final String COMMAND_LINE = "dev.reloadall.cli.Main";

    private Launcher() {
    }

    /** Called by the VM. */
    public static void main(String[] arguments) throws Throwable {
        ClassLoader loader = EnginePart.of(AgentJar.ofThisClass()).loader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass(COMMAND_LINE).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
