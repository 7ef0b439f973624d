package dev.reloadall.engine.migrate;

/** Marks code that runs because of a reload, per thread. */
public final class ReloadingCode {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private ReloadingCode() {
    }

    static void enter() {
        DEPTH.set(DEPTH.get() + 1);
    }

    static void exit() {
        int depth = DEPTH.get() - 1;
        if (depth == 0) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth);
        }
    }

    /** Is this thread in an initializer or a migration? */
    public static boolean isRunning() {
        boolean running = DEPTH.get() > 0;
        if (!running) {
            DEPTH.remove();
        }
        return running;
    }
}
