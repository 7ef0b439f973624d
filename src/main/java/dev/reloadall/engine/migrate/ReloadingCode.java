package dev.reloadall.engine.migrate;

/** Marks code that runs because of a reload, per thread. */
public final class ReloadingCode {

    private static final ThreadLocal<int[]> DEPTH = new ThreadLocal<>();

    private ReloadingCode() {
    }

    /** @return to be given back to {@link #exit} */
    static int[] enter() {
        int[] depth = DEPTH.get();
        if (depth == null) {
            depth = new int[1];
            DEPTH.set(depth);
        }
        depth[0]++;
        return depth;
    }

    static void exit(int[] depth) {
        if (--depth[0] == 0) {
            DEPTH.remove();
        }
    }

    /** Is this thread in an initializer or a migration? */
    public static boolean isRunning() {
        return DEPTH.get() != null;
    }
}
