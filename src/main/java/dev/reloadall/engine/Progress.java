package dev.reloadall.engine;

import java.util.Locale;

/** What is going on, in words for who watches from another thread. */
final class Progress implements Phases {

    private static final String IDLE = "idle";

    private volatile String now = IDLE;

    @Override
    public void enter(Phase phase) {
        now = word(phase);
    }

    @Override
    public void migrated(int done, int of) {
        now = String.format(Locale.ROOT, "%s, %,d of %,d", word(Phase.INSTANCES), done, of);
    }

    private static String word(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
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
