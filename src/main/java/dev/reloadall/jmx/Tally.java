package dev.reloadall.jmx;

import dev.reloadall.ReloadReport;

/** What is remembered of the reloads so far, also of those before the bean was registered. Any thread. */
final class Tally {
    private ReloadReport last;
    private String text = "";
    private long reloads;
    private long sequence;

    synchronized void count(ReloadReport report, String message) {
        last = report;
        text = message;
        reloads += report.changed() ? 1 : 0;
    }

    synchronized long next() {
        return ++sequence;
    }

    synchronized String text() {
        return text;
    }

    synchronized String json() {
        return last == null ? "" : last.toJson();
    }

    synchronized long reloads() {
        return reloads;
    }
}
