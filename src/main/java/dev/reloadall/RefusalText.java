package dev.reloadall;

/** The message of a {@link ReloadException}: what, where, why, the way out, and that nothing was changed. */
final class RefusalText {
    static final String NOTHING_CHANGED = "Nothing was changed: the program runs on as before.";

    private RefusalText() {}

    static String of(ReloadReport report, Throwable cause) {
        String thrown = cause == null || report.cause().isPresent() ? "" : ": " + cause;
        return headline(report) + thrown + "\n" + Rendering.refusals(report.refusals()) + state(report);
    }

    /** That it did not happen, how much stood in the way, and what was thrown. */
    static String headline(ReloadReport report) {
        String failed = report.refusals().isEmpty()
                ? "the reload failed"
                : "the reload was refused, " + Wording.count(report.refusals().size(), "problem");
        return failed + report.cause().map(thrown -> ": " + thrown).orElse("");
    }

    private static String state(ReloadReport report) {
        return report.rollbackFailure()
                .map(failure -> "Rolling back failed too (" + failure + "): old and new code may be mixed. Restart the program.")
                .orElse(NOTHING_CHANGED);
    }
}
