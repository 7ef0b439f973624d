package dev.reloadall.harness.releases;

/**
 * One reload from a release to another, judged.
 *
 * @param releases the two, and whether it was a step of a walk
 * @param outcome what it counts as
 * @param verdict a few words
 * @param newGraphs the column for graphs made after the reload
 * @param oldGraphs the column for graphs made before
 * @param changed classes changed
 * @param migrated instances migrated
 * @param millis duration of the reload
 * @param details lines that explain it, each ended by a newline
 */
record Row(
        String releases, Outcome outcome, String verdict, String newGraphs, String oldGraphs,
        long changed, long migrated, long millis, String details) {
    /** What a row counts as in the closing line. */
    enum Outcome { PASSED, FAILED, SKIPPED }

    /** A row without a reload to tell of. */
    static Row failed(String releases, String verdict, String details) {
        return new Row(releases, Outcome.FAILED, verdict, "-", "-", 0, 0, 0, details);
    }

    /** A row of a reload that did not go through. */
    static Row stopped(String releases, Outcome outcome, String verdict, Step step, String details) {
        return new Row(releases, outcome, verdict, "-", "-", 0, 0, step.millis(), details);
    }

    static String heading() {
        return String.format("  %-26s %9s %9s %8s %9s %7s  %s", "", "new", "old", "changed", "migrated", "ms", "verdict");
    }

    @Override
    public String toString() {
        return String.format("  %-26s %9s %9s %8d %9d %7d  %s", releases, newGraphs, oldGraphs, changed, migrated, millis, verdict);
    }
}
