package dev.reloadall.engine;

import java.util.Locale;

/** What is going on, in words for who watches from another thread. */
final class Progress implements Phases {

    private static final String IDLE = "idle";

    private volatile String now = IDLE;

    @Override
    public void enter(Phase phase) {
        now = phase.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void migrated(int done, int of) {
        now = String.format(Locale.ROOT, "%s, %,d of %,d", Phase.INSTANCES.name().toLowerCase(Locale.ROOT), done, of);
    }

    void enter(String step) {
        now = step;
    }

    void end() {
        now = IDLE;
    }

    boolean isIdle() {
        return now.equals(IDLE);
    }

    @Override
    public String toString() {
        return now;
    }
}
