package dev.reloadall.engine;

import dev.reloadall.Registration;
import dev.reloadall.ReloadReport;
import dev.reloadall.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who wants to hear of each reload. The new code is in force by then: what one of them throws takes nothing back. Any thread. */
final class Listeners {

    private final List<Consumer<ReloadReport>> all = new CopyOnWriteArrayList<>();

    Registration add(Consumer<ReloadReport> listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    /** @return the report, with a warning for each listener that threw */
    ReloadReport tell(ReloadReport report) {
        List<Warning> thrown = new ArrayList<>();
        for (Consumer<ReloadReport> each : all) {
            try {
                each.accept(report);
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                thrown.add(Warning.of("a listener, " + each.getClass().getName() + ", threw " + e + at(e)));
            }
        }
        return report.with(thrown);
    }

    private static String at(Throwable thrown) {
        StackTraceElement[] at = thrown.getStackTrace();
        return at.length == 0 ? "" : " at " + at[0];
    }
}
