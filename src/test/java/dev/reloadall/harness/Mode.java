package dev.reloadall.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How a program comes to its agent. */
public enum Mode {
    /** Started with {@code -javaagent}: its classes are prepared as they load. */
    PREPARED,
    /** Started without; the first use of the API attaches it. */
    ATTACHED;

    /** What the JVM needs on its command line for this mode. */
    public List<String> jvmArguments(Path reloadallJar) {
        return this == PREPARED ? List.of("-javaagent:" + reloadallJar) : List.of();
    }

    /** As the command line and {@code case.properties} have it. */
    public static List<Mode> parse(String text) {
        if (text.equals("both")) {
            return List.of(values());
        }
        return Text.commaSeparated(text).stream().map(Mode::one).toList();
    }

    private static Mode one(String word) {
        for (Mode mode : values()) {
            if (mode.toString().equals(word)) {
                return mode;
            }
        }
        throw new UsageException("no such mode: " + word + "; there are prepared, attached and both");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
