package dev.reloadall.engine.hotswap;

import dev.reloadall.engine.instrument.TrustedLookup;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/** Whether the VM was started so that a debugger can come to it: {@code -agentlib:jdwp} or an older spelling of it. */
public final class Debugger {

    private Debugger() {
    }

    /** Tells the one who debugs, whose program is to start all the same. */
    public static void warn(String text) {
        Console.tell(text);
    }

    /** Says so whoever gave the option: the command line, a file of arguments or {@code JAVA_TOOL_OPTIONS}. */
    public static boolean mayCome() {
        try {
            Class<?> vm = Class.forName("jdk.internal.misc.VM");
            String[] arguments = (String[]) TrustedLookup.get()
                    .findStatic(vm, "getRuntimeArguments", MethodType.methodType(String[].class)).invokeExact();
            return arguments != null && Arrays.stream(arguments).anyMatch(each -> each.contains("jdwp"));
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError("this JDK does not tell the VM's arguments", e);
        }
    }
}
