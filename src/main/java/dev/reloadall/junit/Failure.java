package dev.reloadall.junit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.IncompleteExecutionException;

/** What a test threw. */
final class Failure {
    private static final int MOST_LINES = 24;
    /** Left out where they stand. */
    private static final List<String> NOISE = List.of("\tat org.junit.", "\tat java.base/", "\tat dev.reloadall.junit.");
    /** What called the test, and all that called that. */
    private static final List<String> CALLER = List.of("\tat org.junit.platform.", "\tat org.junit.jupiter.engine.");

    private Failure() {
    }

    /** {@return whether another try may mend it: not an assumption that does not hold, nor a JVM that is out of memory} */
    static boolean isOne(Throwable thrown) {
        return !(thrown instanceof IncompleteExecutionException || thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError));
    }

    /** {@return it with its stack as far as that is the user's} */
    static String text(Throwable thrown) {
        StringWriter all = new StringWriter();
        thrown.printStackTrace(new PrintWriter(all));
        List<String> lines = new ArrayList<>();
        boolean below = false;
        for (String line : all.toString().lines().toList()) {
            below = line.startsWith("\tat ") && (below || begins(line, CALLER));
            if (!below && !begins(line, NOISE)) {
                lines.add("  " + line.replace("\t", "    "));
            }
        }
        return String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())));
    }

    private static boolean begins(String line, List<String> prefixes) {
        return prefixes.stream().anyMatch(line::startsWith);
    }
}
