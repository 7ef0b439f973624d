package dev.reloadall.junit;

/** How classes reload while a test waits. */
interface Reloading {
    /** Reloads whenever class files have changed, until closed, and says what came of it. */
    Watch watch();

    /**
     * Reloads what has changed now, and says what came of it.
     *
     * @return false where the reload was refused: nothing has changed then
     */
    boolean reload();

    /** Closed when the waiting is over; returns when a reload that goes on has ended. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
