package dev.reloadall.jmx;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether the program's {@code main} has been entered. */
final class ProgramStart {
    private static final long FIRST_THREAD = 1;
    private static final Set<String> LAUNCHERS = Set.of("sun.launcher", "sun.instrument", "java.", "jdk.internal");

    private ProgramStart() {
    }

    /** Also true when {@code main} has ended, other threads running on. */
    static boolean hasBegun() {
        Map<Thread, StackTraceElement[]> first = Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getId() == FIRST_THREAD)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return first.isEmpty() || first.values().stream().anyMatch(ProgramStart::isOfProgram);
    }

    private static boolean isOfProgram(StackTraceElement[] stack) {
        return Arrays.stream(stack).skip(Math.max(0, stack.length - 1))
                .anyMatch(oldest -> LAUNCHERS.stream().noneMatch(oldest.getClassName()::startsWith));
    }
}
