package dev.reloadall.engine;

/** Told of each step before it is taken: progress, and the failures that tests inject. */
@FunctionalInterface
interface Phases {

    void enter(Phase phase);

    /** Told while the instances are migrated, every now and then. */
    default void migrated(int done, int of) {
    }
}
