package dev.reloadall.watch;

import dev.reloadall.AutoReloader;
import dev.reloadall.RefusalKind;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Reloads whenever the content of the watched directories has changed and come to rest.
 *
 * <p>A reload is tried once for each state of the files: a refusal stays one until somebody changes something. The one
 * exception is a class file that may be half-written, which gets time to become whole.
 */
public final class Watcher implements AutoReloader {
    private static final long PERIOD_MILLIS = 1_000;
    /** A compiler writes its files within milliseconds of each other; an editor renames at once. */
    private static final long QUIET_MILLIS = 150;
    /** A class that is gone may be about to come back. */
    private static final long QUIET_AFTER_DELETION_MILLIS = 1_000;
    /** A clean build deletes everything first: on a busy machine its compiler may rest between two files for longer. */
    private static final long QUIET_IN_BUILD_MILLIS = 5_000;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long MOST_WAITING_MILLIS = 30_000;
    /** For how long an empty directory means that a build is going on. */
    private static final long BUILD_MILLIS = 60_000;
    /** Looking may take a twentieth of one processor, no more. */
    private static final long SHARE = 20;

    private final Supplier<ReloadReport> reload;
    private final Supplier<? extends Collection<Path>> roots;
    private final Told told;
    private final Events events = new Events();
    private final Thread thread = new Thread(this::run, "reloadall-watch");
    private Snapshot seen = Snapshot.EMPTY;
    /** What was there at the last attempt. */
    private Snapshot tried = Snapshot.EMPTY;
    /** What files may have gone from: as {@link #tried}, or, before the first attempt, what the first look has seen. */
    private Snapshot before;
    private long emptiedAt;
    private long lookMillis;

    private Watcher(Supplier<ReloadReport> reload, Supplier<? extends Collection<Path>> roots, Told told) {
        this.reload = reload;
        this.roots = roots;
        this.told = told;
    }

    /**
     * Starts watching.
     *
     * @param reload what to do when something has changed
     * @param roots directories of class files and of sources, asked for at each look; they need not exist
     */
    public static Watcher start(Supplier<ReloadReport> reload, Supplier<? extends Collection<Path>> roots, Told told) {
        Watcher watcher = new Watcher(reload, roots, told);
        watcher.thread.setDaemon(true);
        watcher.thread.start();
        return watcher;
    }

    private void run() {
        try {
            while (!events.isClosed() && told.wanted()) {
                guarded();
                events.await(Math.max(PERIOD_MILLIS, SHARE * lookMillis));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // somebody wants this thread to end: it does
        } finally {
            events.close();
        }
    }

    private void guarded() throws InterruptedException {
        try {
            look();
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            tried(seen);
            told.failed(e);
        }
    }

    private void look() throws InterruptedException {
        if (next().equals(tried)) {
            return;
        }
        if (before == null) {
            before = seen;
        }
        Snapshot now = atRest();
        if (!events.isClosed() && !now.equals(tried) && !isBeingBuilt(now)) {
            attempt(now);
        }
    }

    private boolean isBeingBuilt(Snapshot now) {
        if (!now.hasEmptied(roots.get(), before)) {
            emptiedAt = 0;
            return false;
        }
        emptiedAt = emptiedAt == 0 ? System.nanoTime() : emptiedAt;
        return millisSince(emptiedAt) < BUILD_MILLIS;
    }

    private Snapshot next() {
        long start = System.nanoTime();
        seen = seen.next(roots.get());
        events.of(seen.directories());
        lookMillis = millisSince(start);
        return seen;
    }

    /** Looks until two looks in a row see the same. */
    private Snapshot atRest() throws InterruptedException {
        long start = System.nanoTime();
        Snapshot last = seen;
        while (!events.isClosed() && millisSince(start) < MOST_WAITING_MILLIS) {
            events.pause(quiet(last));
            Snapshot now = next();
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private long quiet(Snapshot last) {
        if (last.lacksHalfOf(before)) {
            return QUIET_IN_BUILD_MILLIS;
        }
        boolean isFirst = tried == Snapshot.EMPTY; // nobody knows what was there when the classes were loaded
        return isFirst || last.lacksSomethingOf(before) ? QUIET_AFTER_DELETION_MILLIS : QUIET_MILLIS;
    }

    private void tried(Snapshot now) {
        tried = now;
        before = now;
    }

    private void attempt(Snapshot now) throws InterruptedException {
        try {
            ReloadReport report = reload.get();
            tried(now);
            if (report.changed()) {
                told.reloaded(report);
            }
        } catch (ReloadException e) {
            if (isStill(now, e)) {
                tried(now);
                told.refused(e);
            }
        }
    }

    /** Otherwise the reload has seen something newer, and there will be another. */
    private boolean isStill(Snapshot now, ReloadException refusal) throws InterruptedException {
        return next().equals(now) && !(mayBeHalfWritten(refusal) && changesSoon(now));
    }

    private static boolean mayBeHalfWritten(ReloadException refusal) {
        return refusal.report() != null && refusal.report().refusals().stream()
                .anyMatch(each -> each.kind() == RefusalKind.MALFORMED_CLASS_FILE || each.kind() == RefusalKind.UNREADABLE_FILE);
    }

    private boolean changesSoon(Snapshot now) throws InterruptedException {
        long start = System.nanoTime();
        while (!events.isClosed() && millisSince(start) < PATIENCE_MILLIS) {
            events.pause(QUIET_MILLIS);
            if (!next().equals(now)) {
                return true;
            }
        }
        return false;
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    /** {@return whether it still watches} */
    public boolean isRunning() {
        return !events.isClosed();
    }

    @Override
    public void close() {
        events.close();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
