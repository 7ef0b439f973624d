package dev.reloadall.jmx;

import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import dev.reloadall.watch.Told;
import dev.reloadall.watch.Words;
import java.util.ArrayList;
import java.util.List;

/** Watching on behalf of a client elsewhere: what happened is kept until it asks, and once it no longer asks watching ends. */
final class Lease implements Told {
    private static final long NANOS = 15_000_000_000L;
    private static final int MOST_KEPT = 1_000;

    private final List<String> text = new ArrayList<>();
    private final List<String> json = new ArrayList<>();
    private final Words words = new Words(text::add);
    private long asked = System.nanoTime();
    private boolean ended;

    @Override
    public synchronized void reloaded(ReloadReport report) {
        keep(report.toJson());
        words.reloaded(report);
    }

    @Override
    public synchronized void refused(ReloadException refusal) {
        keep(refusal.report().toJson());
        words.refused(refusal);
    }

    @Override
    public synchronized void failed(Throwable failure) {
        keep(new JsonObject().put("error", failure.toString()).toString());
        words.failed(failure);
    }

    private void keep(String event) {
        if (json.size() < MOST_KEPT) {
            json.add(event);
        } else {
            text.remove(text.size() - 1);
        }
    }

    @Override
    public synchronized boolean wanted() {
        return !ended && System.nanoTime() - asked < NANOS;
    }

    synchronized void end() {
        ended = true;
    }

    /** What happened since the last time; says too that somebody still listens. */
    synchronized Answer take() {
        asked = System.nanoTime();
        Answer answer = Answer.done(text.isEmpty() ? "" : String.join("\n", text) + "\n",
                new JsonObject().put("events", json).toString());
        text.clear();
        json.clear();
        return answer;
    }
}
