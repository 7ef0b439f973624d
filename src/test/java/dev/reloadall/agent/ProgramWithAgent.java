package dev.reloadall.agent;

import dev.reloadall.ReloadException;
import dev.reloadall.runtime.Gateway;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;

/** Asks for the engine, and prints what it finds; for {@link AgentTest}. */
public final class ProgramWithAgent {
    private ProgramWithAgent() {
    }

    /** Prints what it sees. */
    public static void main(String[] arguments) throws Exception {
        System.out.println("present: " + EngineAccess.present());
        try {
            EngineAccess.engine();
        } catch (ReloadException e) {
            System.out.println("refused: " + e.getMessage());
            return;
        }
        System.out.println("present: " + EngineAccess.present() + ", one: " + (EngineAccess.engine() == Gateway.engine()));
        System.out.println("loader of runtime: " + Gateway.class.getClassLoader());
        System.out.println("java.base: " + open());
    }

    private static String open() throws NoSuchFieldException {
        Field trusted = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
        try {
            trusted.setAccessible(true);
            return "open to the program";
        } catch (InaccessibleObjectException e) {
            return "closed to the program";
        }
    }
}
