package dev.reloadall.harness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What became of one JVM.
 *
 * @param status its exit status; of no meaning if it was ended
 * @param ended whether it was ended because its time was over
 * @param output all of its standard output
 * @param errors all of its standard error
 * @param crashLogs the VM's own crash logs
 * @param threadDump where its threads were when its time was over; empty if that was not to be learnt
 * @param elapsed for how long it ran
 */
public record JvmResult(
        int status, boolean ended, String output, String errors, List<Path> crashLogs, String threadDump, Duration elapsed) {
    /** Whether it ended by itself, with status 0 and without a crash log. */
    public boolean endedWell() {
        return !ended && status == 0 && crashLogs.isEmpty();
    }

    /** Why it did not end well, in words; empty if it did. */
    public String complaint() {
        if (!crashLogs.isEmpty()) {
            return "the JVM crashed";
        }
        if (ended) {
            return "ended after " + elapsed.toSeconds() + " s, its timeout";
        }
        return status == 0 ? "" : "exit status " + status;
    }
}
