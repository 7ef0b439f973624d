package dev.reloadall.engine;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import dev.reloadall.Transaction;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Who may reload now: nobody while a transaction is open, and one at a time. Any thread. */
final class Transactions {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Map<Thread, Integer> open = new HashMap<>();
    private Thread reloading;

    /** Opens a transaction for this thread; waits for a reload that is going on. */
    synchronized Transaction begin() {
        while (reloading != null && reloading != Thread.currentThread()) {
            await();
        }
        Thread holder = Thread.currentThread();
        open.merge(holder, 1, Integer::sum);
        AtomicBoolean closed = new AtomicBoolean();
        return () -> {
            if (!closed.getAndSet(true)) {
                end(holder);
            }
        };
    }

    private synchronized void end(Thread holder) {
        open.computeIfPresent(holder, (thread, depth) -> depth == 1 ? null : depth - 1);
        notifyAll();
    }

    /** Has this thread a transaction open? */
    synchronized boolean isHolder() {
        return open.containsKey(Thread.currentThread());
    }

    /** Runs a reload when no transaction is open and no other reload is going on. */
    <T> T reload(Supplier<T> action) {
        Thread outer = enter();
        try {
            return action.get();
        } finally {
            leave(outer);
        }
    }

    /**
     * Runs something as a reload does, for a thread on which the ones that it would wait for may depend: waits so long only.
     *
     * @throws ReloadException where that was not enough
     */
    <T> T reloadWithin(Duration patience, Supplier<T> action) {
        enter(patience);
        try {
            return action.get();
        } finally {
            leave(null);
        }
    }

    private synchronized void enter(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (reloading != null || !open.isEmpty()) {
            if (System.nanoTime() > end || open.containsKey(Thread.currentThread())) {
                throw heldBy(reloading != null ? reloading : open.keySet().iterator().next());
            }
            await();
        }
        reloading = Thread.currentThread();
    }

    /** Runs something that no reload may come between, whether or not a transaction is open. */
    void besideTransactions(Runnable action) {
        enterBesideTransactions();
        try {
            action.run();
        } finally {
            leave(null);
        }
    }

    private synchronized void enterBesideTransactions() {
        while (reloading != null) {
            await();
        }
        reloading = Thread.currentThread();
    }

    private ReloadException heldBy(Thread holder) {
        String what = holder == reloading ? "a reload is going on in " : "a transaction is open in ";
        Refusal refusal = Refusal.of("the program", RefusalKind.TRANSACTION_OPEN, what + holder.getName() + ", which may be suspended",
                "let the program run until that is over, and try again");
        return new ReloadException(ReloadReport.builder().add(refusal).build(), null);
    }

    private synchronized Thread enter() {
        if (open.containsKey(Thread.currentThread())) {
            Refusal refusal = Refusal.of("the calling thread", RefusalKind.TRANSACTION_OPEN,
                    Thread.currentThread().getName() + " is inside a transaction of its own, so the reload would wait for itself",
                    "close the transaction first");
            throw new ReloadException(ReloadReport.builder().add(refusal).build(), null);
        }
        long start = System.nanoTime();
        boolean told = false;
        while (!open.isEmpty() || reloading != null && reloading != Thread.currentThread()) {
            await();
            if (!told && System.nanoTime() - start > PATIENCE_NANOS) {
                told = true;
                System.err.println(holders());
            }
        }
        Thread outer = reloading;
        reloading = Thread.currentThread();
        return outer;
    }

    private synchronized void leave(Thread outer) {
        reloading = outer;
        notifyAll();
    }

    private void await() {
        try {
            wait(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReloadException("interrupted while waiting for another reload or an open transaction", e);
        }
    }

    /** Who holds the reload back, and where. */
    private String holders() {
        StringBuilder text = new StringBuilder("reloadall: a reload has been waiting for 10 s for these transactions:");
        open.keySet().forEach(thread -> {
            text.append("\n  ").append(thread.getName()).append(" (").append(thread.getState()).append(')');
            for (StackTraceElement frame : thread.getStackTrace()) {
                text.append("\n    at ").append(frame);
            }
        });
        return text.toString();
    }
}
