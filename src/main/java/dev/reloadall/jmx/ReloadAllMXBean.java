package dev.reloadall.jmx;

import java.util.Map;

/**
 * What tools see of reloadall in this JVM, registered as {@value #NAME}.
 *
 * <p>An operation that is refused throws an {@link IllegalStateException} with the message of the
 * {@link dev.reloadall.ReloadException}; nothing has changed then. Each reload that changed something, or was refused, is
 * told as a notification: its type {@value #RELOADED} or {@value #REFUSED}, its message the report, its user data the report as JSON.
 */
public interface ReloadAllMXBean {
    /** The name it is registered under. */
    String NAME = "dev.reloadall:type=ReloadAll";
    /** Type of the notification of a reload that changed something. */
    String RELOADED = "dev.reloadall.reloaded";
    /** Type of the notification of a reload that did not happen. */
    String REFUSED = "dev.reloadall.refused";

    /** Reloads; returns the report as text. */
    String reloadAll();

    /** What a reload would do now, as text. */
    String plan();

    /** Returns the program to the versions before the last reload; returns the report as text. */
    String undo();

    /** What of earlier versions is alive, as text. */
    String audit();

    /** The number of live instances of each class that is, or extends, the named one (full or simple name). */
    Map<String, Long> instances(String className);

    /**
     * For the command line: one operation with all that it answers.
     *
     * @param command {@code reload}, {@code plan}, {@code undo}, {@code audit}, {@code instances}, {@code referrers} or {@code watch}
     * @param arguments as the command line has them
     */
    Answer ask(String command, String[] arguments);

    /** The report of the last reload, refused or not, as text; empty before the first. */
    String getLastReport();

    /** The same as JSON; empty before the first. */
    String getLastReportJson();

    /** How many reloads have changed something. */
    long getReloadCount();

    /** Every reloadable class that is loaded, with its version: 1 is what the VM loaded. */
    Map<String, Integer> getLoadedVersions();

    /** What is going on: {@code idle}, or the step of the reload that runs; {@code instances, 4,096 of 1,000,000} while objects are migrated. */
    String getProgress();
}
