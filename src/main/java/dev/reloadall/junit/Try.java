package dev.reloadall.junit;

/** One run of a test's own code. */
@FunctionalInterface
interface Try {
    void run() throws Throwable;
}
