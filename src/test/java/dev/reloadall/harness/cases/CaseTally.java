package dev.reloadall.harness.cases;

import java.io.PrintStream;

/** Prints what failed and counts. Confined to one thread. */
final class CaseTally {
    private final PrintStream out;
    private int passed;
    private int failed;

    CaseTally(PrintStream out) {
        this.out = out;
    }

    void add(CaseRun run, CaseVerdict verdict) {
        if (verdict.passed()) {
            passed++;
            return;
        }
        failed++;
        out.println("FAILED " + run + ": " + verdict.headline());
        out.print(verdict.details());
        out.flush();
    }

    void note(String text) {
        out.println(text);
    }

    /** The closing line; true only if none failed and at least one ran. */
    boolean close() {
        out.println(passed + " passed, " + failed + " failed");
        return failed == 0 && passed > 0;
    }
}
