package dev.reloadall.engine.heap;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Suspending all threads is for a platform thread to do: a virtual one would suspend the thread that carries it. */
final class OnPlatformThread {

    private OnPlatformThread() {
    }

    /** Waits for the end of the call even when interrupted; the interrupt is kept. */
    static <T> T call(String name, Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
