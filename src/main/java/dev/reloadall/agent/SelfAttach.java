package dev.reloadall.agent;

import dev.reloadall.ReloadException;
import java.io.File;
import java.lang.reflect.InvocationTargetException;

/**
 * Attaches this VM to itself, for a program that was started without {@code -javaagent}.
 *
 * <p>The JDK forbids a process to attach to itself, so Byte Buddy Agent starts a helper process which does it.
 */
final class SelfAttach {
    private static final String BYTE_BUDDY = "net.bytebuddy.agent.ByteBuddyAgent";

    private SelfAttach() {
    }

    static void attach(AgentJar jar) {
        AttachObstacle.find().ifPresent(obstacle -> {
            throw failure(obstacle, jar, null);
        });
        String self = Long.toString(ProcessHandle.current().pid());
        try {
            EnginePart.of(jar).loader().loadClass(BYTE_BUDDY)
                    .getMethod("attach", File.class, String.class, String.class)
                    .invoke(null, jar.path().toFile(), self, Agent.SELF);
        } catch (InvocationTargetException e) {
            throw failure(rootOf(e).toString(), jar, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the jar is incomplete: " + BYTE_BUDDY, e);
        }
    }

    private static ReloadException failure(String reason, AgentJar jar, Throwable cause) {
        return new ReloadException("This program cannot attach reloadall to itself: " + reason
                + ". Start it with -javaagent:" + jar.path() + " instead.", cause);
    }

    /** Byte Buddy wraps: the innermost exception is the one that says why. */
    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
