package dev.reloadall.agent;

import dev.reloadall.ReloadException;
import java.io.File;
import java.lang.reflect.InvocationTargetException;

/**
 * Attaches this VM to itself, for a program that was started without {@code -javaagent}.
 *
 * <p>The JDK's own API forbids a process to attach to itself. The VM does not: Byte Buddy Agent speaks its protocol over
 * JNA. Where that does not work, a process that Byte Buddy Agent starts attaches to this one, as any tool would; it is the
 * second choice because it takes the start of a JVM, and asks again after five seconds on a busy machine, to which the VM
 * answers with a thread dump.
 */
final class SelfAttach {
    private static final String BYTE_BUDDY = "net.bytebuddy.agent.ByteBuddyAgent";
    private static final String PROVIDER = BYTE_BUDDY + "$AttachmentProvider";
    private static final String OVER_JNA = PROVIDER + "$ForEmulatedAttachment";
    /** JEP 472: only an agent can give our module the leave that keeps the VM quiet. */
    private static final boolean WARNS_OF_JNA = Runtime.version().feature() >= 24;

    private SelfAttach() {
    }

    static void attach(AgentJar jar) {
        AttachObstacle.find().ifPresent(obstacle -> {
            throw failure(obstacle, jar, null);
        });
        OwnClasses.load(jar);
        try {
            Class<?> byteBuddy = EnginePart.of(jar).loader().loadClass(BYTE_BUDDY);
            Class<?> provider = byteBuddy.getClassLoader().loadClass(PROVIDER);
            if (WARNS_OF_JNA || !isAttachedOverJna(jar, byteBuddy, provider)) {
                attach(jar, byteBuddy, provider, provider.getField("DEFAULT").get(null));
            }
        } catch (InvocationTargetException e) {
            throw failure(rootOf(e).toString(), jar, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the jar is incomplete: " + BYTE_BUDDY, e);
        }
    }

    private static boolean isAttachedOverJna(AgentJar jar, Class<?> byteBuddy, Class<?> provider) throws ReflectiveOperationException {
        try {
            attach(jar, byteBuddy, provider, byteBuddy.getClassLoader().loadClass(OVER_JNA).getField("INSTANCE").get(null));
            return true;
        } catch (InvocationTargetException e) {
            return false; // the other way fails with a reason for people, should it fail too
        }
    }

    private static void attach(AgentJar jar, Class<?> byteBuddy, Class<?> type, Object provider) throws ReflectiveOperationException {
        String self = Long.toString(ProcessHandle.current().pid());
        byteBuddy.getMethod("attach", File.class, String.class, String.class, type)
                .invoke(null, jar.path().toFile(), self, Agent.SELF, provider);
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
