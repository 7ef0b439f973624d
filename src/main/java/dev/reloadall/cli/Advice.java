package dev.reloadall.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What to do when there is no way in; the JDK's own messages tell the symptom. */
final class Advice {
    private Advice() {
    }

    static String forAttaching(String message, Optional<String> owner, String user) {
        if (owner.isPresent() && !owner.get().equals(user)) {
            return "\nIt belongs to user " + owner.get() + " and this command runs as " + user + ": run it as " + owner.get()
                    + ", as with sudo -u " + owner.get() + ".";
        }
        if (message != null && message.contains("does not support the attach mechanism")) {
            return "\nIt runs with -XX:+DisableAttachMechanism: start it without that, or with -javaagent:reloadall.jar and call ReloadAll in it.";
        }
        return "\nIt may run with -XX:+DisableAttachMechanism, in a container, with another temporary folder, or be stopped."
                + " Start it with -javaagent:reloadall.jar and call ReloadAll in it, or run this command beside it.";
    }

    static String forLoading(String message, Path jar) {
        if (message != null && message.contains("agent loading is not enabled")) {
            return "\nIt runs with -XX:-EnableDynamicAgentLoading: start it with -XX:+EnableDynamicAgentLoading, or with -javaagent:" + jar + ".";
        }
        return "\nCan it read " + jar + "? In a container the jar has to be under the same path inside.";
    }

    static String forStarting() {
        return ".\nThe reason stands on its standard error. It needs the modules java.instrument, java.management and"
                + " jdk.management.agent: --add-modules adds them.";
    }

    static String forManagement() {
        return ".\nStart it with --add-modules java.management,jdk.management.agent.";
    }

    /** The JVM prints a warning of its own, into the program's output. */
    static String forDynamicLoading() {
        return "note: from Java 21 on the JVM prints a warning when an agent comes into a running program. It is harmless;"
                + " -XX:+EnableDynamicAgentLoading silences it, -javaagent:reloadall.jar avoids it.";
    }
}
