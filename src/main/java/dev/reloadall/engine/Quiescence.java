package dev.reloadall.engine;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Waits until no method of a class that changes is on any stack. */
final class Quiescence {

    private static final long PAUSE_MILLIS = 10;

    private final Set<String> changing;

    Quiescence(Plan plan) {
        changing = plan.classes().stream().filter(PlannedClass::isChanged)
                .map(each -> each.type().name().replace('/', '.')).collect(Collectors.toSet());
    }

    /** @return a refusal for each stack that was in the way to the end, none where there was none */
    List<Refusal> await(Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        while (true) {
            List<Refusal> blocking = blocking();
            if (blocking.isEmpty() || System.nanoTime() >= end) {
                return blocking;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return blocking;
            }
        }
    }

    private List<Refusal> blocking() {
        List<Refusal> blocking = new ArrayList<>();
        for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
            for (StackTraceElement frame : each.getValue()) {
                if (changing.contains(frame.getClassName())) {
                    blocking.add(refusal(each.getKey(), frame, each.getValue()));
                    break;
                }
            }
        }
        return blocking;
    }

    private static Refusal refusal(Thread thread, StackTraceElement frame, StackTraceElement[] stack) {
        StringBuilder text = new StringBuilder(thread.getName()).append(" is still running it:");
        for (StackTraceElement each : stack) {
            text.append("\n      at ").append(each);
        }
        return Refusal.of(frame.getClassName(), frame.getMethodName(), RefusalKind.NOT_QUIESCENT, text.toString(),
                "wait longer, or reload without waiting");
    }
}
