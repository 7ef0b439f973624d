package dev.reloadall.harness.cases;

import dev.reloadall.harness.JvmResult;
import dev.reloadall.harness.Text;
import dev.reloadall.harness.TextDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a run; nothing if it passed.
 *
 * @param headline a few words; empty if it passed
 * @param details lines that explain it, each ended by a newline
 */
record CaseVerdict(String headline, String details) {
    private static final CaseVerdict PASSED = new CaseVerdict("", "");
    private static final int MOST_LINES = 40;
    private static final int STDERR_LINES = 12;
    private static final String INDENT = "    ";

    static CaseVerdict doesNotCompile(String complaint) {
        return new CaseVerdict(complaint.lines().findFirst().orElseThrow(), complaint.substring(complaint.indexOf('\n') + 1));
    }

    static CaseVerdict cannotRun(String why) {
        return new CaseVerdict(why, "");
    }

    static CaseVerdict of(JvmResult result, String expected) {
        boolean right = result.output().equals(expected);
        if (right && result.endedWell()) {
            return PASSED;
        }
        List<String> complaints = new ArrayList<>();
        if (!result.endedWell()) {
            complaints.add(result.complaint());
        }
        if (!right) {
            complaints.add("wrong output");
        }
        return new CaseVerdict(String.join(", ", complaints), difference(result, expected) + surroundings(result));
    }

    private static String difference(JvmResult result, String expected) {
        if (result.output().equals(expected)) {
            return "";
        }
        if (result.output().stripTrailing().equals(expected.stripTrailing())) {
            return INDENT + "the outputs differ in nothing but white space at their ends\n";
        }
        return INDENT + "- expected, + actual, by line\n"
                + TextDiff.between(expected.stripTrailing(), result.output().stripTrailing()).show(MOST_LINES, INDENT);
    }

    private static String surroundings(JvmResult result) {
        return titled("standard error ends with", Text.tail(result.errors(), STDERR_LINES, INDENT + "  "))
                + titled("where main was", Text.head(result.threadDump(), MOST_LINES, INDENT + "  "));
    }

    private static String titled(String title, String text) {
        return text.isEmpty() ? "" : INDENT + title + "\n" + text;
    }

    boolean passed() {
        return headline.isEmpty();
    }

    CaseVerdict withDetail(String line) {
        return new CaseVerdict(headline, details + INDENT + line + "\n");
    }
}
