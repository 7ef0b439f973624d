package dev.reloadall.harness.releases;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prints rows and counts them. Confined to one thread. */
final class ReleaseTally {
    private final PrintStream out;
    private final Map<Row.Outcome, Integer> counts = new EnumMap<>(Row.Outcome.class);

    ReleaseTally(PrintStream out) {
        this.out = out;
        for (Row.Outcome outcome : Row.Outcome.values()) {
            counts.put(outcome, 0);
        }
    }

    void heading(String text) {
        out.println(text);
        out.println(Row.heading());
    }

    void note(String text) {
        out.println(text);
    }

    void add(List<Row> rows) {
        for (Row row : rows) {
            counts.merge(row.outcome(), 1, Integer::sum);
            out.println(row);
            out.print(row.details());
        }
        out.flush();
    }

    /** The closing line; true only if none failed and at least one passed. */
    boolean close() {
        int passed = counts.get(Row.Outcome.PASSED);
        int failed = counts.get(Row.Outcome.FAILED);
        out.println(passed + " passed, " + failed + " failed, " + counts.get(Row.Outcome.SKIPPED) + " skipped");
        return failed == 0 && passed > 0;
    }
}
