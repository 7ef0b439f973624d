package dev.reloadall.harness.releases;

import dev.reloadall.harness.Text;
import dev.reloadall.harness.TextDiff;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what a JVM saw after a reload with what a JVM sees that started on that release. */
final class Judge {
    private static final int MOST_LINES = 12;
    private static final int REASONS = 6;
    private static final String INDENT = "      ";

    private final Function<Release, String> right;

    /** Given what is right on each release. */
    Judge(Function<Release, String> right) {
        this.right = right;
    }

    /**
     * Judges one step of a JVM that took these releases.
     *
     * @param kind {@code pair} or {@code walk}
     */
    Row judge(String kind, List<Release> releases, WalkJvm.Walked walked, int number) {
        String name = kind + " " + releases.get(number - 1) + " -> " + releases.get(number);
        Step step = walked.steps().get(number);
        if (!step.done()) {
            return crash(name, walked);
        }
        return switch (step.verdict()) {
            case "reloaded" -> reloaded(name, releases.get(number - 1), releases.get(number), step);
            case "refused" -> Row.stopped(name, Row.Outcome.SKIPPED, "refused " + step.kinds(), step, Text.head(step.reasons(), REASONS, INDENT));
            default -> Row.stopped(name, Row.Outcome.FAILED, "failed " + step.kinds(), step, Text.head(step.reasons(), 3 * REASONS, INDENT));
        };
    }

    /** A JVM that is not right even before its first reload; the row is of the reload that it never came to. */
    Row badStart(String kind, List<Release> releases, WalkJvm.Walked walked) {
        String name = kind + " " + releases.get(0) + " -> " + releases.get(1);
        Step start = walked.steps().get(0);
        return start.done()
                ? Row.failed(name, "wrong before any reload", difference("new", right.apply(releases.get(0)), start.newText())
                        + difference("old", right.apply(releases.get(0)), start.oldTexts().get(0)))
                : crash(name, walked);
    }

    boolean startsWell(Release first, Step start) {
        return start.done() && start.newText().equals(right.apply(first)) && start.newText().equals(start.oldTexts().get(0));
    }

    private Row reloaded(String name, Release previous, Release release, Step step) {
        String expected = right.apply(release);
        List<Map.Entry<Integer, String>> wrong =
                step.oldTexts().entrySet().stream().filter(text -> !text.getValue().equals(expected)).toList();
        boolean newRight = step.newText().equals(expected);
        boolean passed = newRight && wrong.isEmpty() && step.changed() > 0;
        return new Row(
                name, passed ? Row.Outcome.PASSED : Row.Outcome.FAILED,
                passed ? ok(previous, release) : step.changed() == 0 ? "no class changed" : "wrong",
                newRight ? "ok" : lines(expected, step.newText()), oldColumn(expected, step, wrong),
                step.changed(), step.migrated(), step.millis(),
                difference("new", expected, step.newText())
                        + wrong.stream().map(text -> difference("old, made at step " + text.getKey(), expected, text.getValue()))
                                .collect(Collectors.joining()));
    }

    /** An exercise that cannot tell two releases apart shows only that nothing broke; the reader should know. */
    private String ok(Release previous, Release release) {
        return right.apply(previous).equals(right.apply(release)) ? "ok (same text as before)" : "ok";
    }

    private static String oldColumn(String expected, Step step, List<Map.Entry<Integer, String>> wrong) {
        if (step.oldTexts().isEmpty()) {
            return "dropped";
        }
        return wrong.isEmpty() ? "ok" : lines(expected, wrong.get(0).getValue());
    }

    private static String lines(String expected, String actual) {
        return TextDiff.between(expected, actual).size() + " lines";
    }

    private static String difference(String what, String expected, String actual) {
        if (actual.equals(expected)) {
            return "";
        }
        TextDiff diff = TextDiff.between(expected, actual);
        return INDENT + what + ": " + diff.size() + " lines differ (- fresh JVM, + after the reload)\n" + diff.show(MOST_LINES, INDENT);
    }

    private static Row crash(String name, WalkJvm.Walked walked) {
        String complaint = walked.jvm().complaint();
        return Row.failed(name, "crash", INDENT + (complaint.isEmpty() ? "the JVM ended early" : complaint) + "\n"
                + walked.crashLogs().stream().map(log -> INDENT + "crash log: " + log + "\n").collect(Collectors.joining())
                + Text.tail(walked.jvm().errors(), MOST_LINES, INDENT + "  ")
                + Text.head(walked.jvm().threadDump(), 2 * MOST_LINES, INDENT + "  "));
    }
}
