package dev.reloadall.engine;

/** Told of each step before it is taken: progress, and the failures that tests inject. */
@FunctionalInterface
interface Phases {

    void enter(Phase phase);
}
