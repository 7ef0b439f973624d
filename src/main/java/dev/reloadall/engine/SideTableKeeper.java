package dev.reloadall.engine;

import dev.reloadall.engine.heap.HeapException;
import dev.reloadall.runtime.SideTables;
import java.lang.ref.WeakReference;
import java.util.function.BooleanSupplier;

/**
 * Frees what only the side tables keep alive: objects whose parts refer back to them.
 *
 * <p>Looks after each garbage collection, by a heap walk with the program's threads standing still, and spends no more
 * than a twentieth of the time on it. Runs only where attached classes have added state.
 */
final class SideTableKeeper implements Runnable {

    private static final long LOOK_MILLIS = 200;
    private static final int SHARE = 20;

    private static boolean started;

    private final BooleanSupplier busy;

    private SideTableKeeper(BooleanSupplier busy) {
        this.busy = busy;
    }

    /**
     * Starts the keeper once there is something to keep.
     *
     * @param busy is something going on that ought not to be held up?
     */
    static synchronized void startIfNeeded(BooleanSupplier busy) {
        if (!started && !SideTables.areEmpty()) {
            Thread thread = new Thread(null, new SideTableKeeper(busy), "reloadall side tables", 0, false);
            thread.setDaemon(true);
            thread.setContextClassLoader(null);
            thread.start();
            started = true;
        }
    }

    @Override
    public void run() {
        WeakReference<Object> canary = new WeakReference<>(new Object());
        long pause = LOOK_MILLIS;
        while (true) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                return; // somebody wants this thread to end: entries are then freed no more, and that is all
            }
            pause = LOOK_MILLIS;
            if (canary.refersTo(null) && !busy.getAsBoolean()) {
                canary = new WeakReference<>(new Object());
                pause = Math.max(LOOK_MILLIS, keep() * SHARE);
            }
        }
    }

    /** @return how long it took, in milliseconds */
    private static long keep() {
        long start = System.nanoTime();
        SideTables.expunge();
        try {
            if (SideTables.sweep(Heap.walker()::sweep) > 0) {
                SideTables.expunge();
            }
        } catch (HeapException e) {
            if (!e.isTaken() && !e.isTooLate()) {
                throw e;
            }
            // beside a debugger such entries stay until it has gone; when the VM ends, they end with it
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
