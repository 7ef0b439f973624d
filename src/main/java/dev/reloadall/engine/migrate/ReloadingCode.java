package dev.reloadall.engine.migrate;

/** Marks code that runs because of a reload, per thread. */
public final class ReloadingCode {

    private static final ThreadLocal<int[]> DEPTH = new ThreadLocal<>();

    private ReloadingCode() {
    }

    static void enter() {
        int[] depth = DEPTH.get();
        if (depth == null) {
            DEPTH.set(new int[] {1});
        } else {
            depth[0]++;
        }
    }

    static void exit() {
        if (--DEPTH.get()[0] == 0) {
            DEPTH.remove();
        }
    }

    /** Is this thread in an initializer or a migration? */
    public static boolean isRunning() {
        return DEPTH.get() != null;
    }
}
