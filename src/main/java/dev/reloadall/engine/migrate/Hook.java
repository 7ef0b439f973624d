package dev.reloadall.engine.migrate;

import dev.reloadall.PreviousState;

/**
 * One migration of one class's objects.
 *
 * @param name what a failure is reported under
 * @param code what is run
 */
record Hook(String name, Code code) {

    /** The code of a migration. */
    @FunctionalInterface
    interface Code {

        void run(Object object, PreviousState before) throws Throwable;
    }
}
