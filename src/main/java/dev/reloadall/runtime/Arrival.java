package dev.reloadall.runtime;

import java.util.function.LongPredicate;

/** Where code that the VM runs ahead of its reload waits until that is done. */
public final class Arrival {

    private static volatile LongPredicate engine;

    private Arrival() {
    }

    /**
     * Called once by the engine.
     *
     * @param wait takes the number that the code was given; false where other code is in force after the reload
     */
    public static void setEngine(LongPredicate wait) {
        engine = wait;
    }

    static boolean await(long number) {
        return engine.test(number);
    }
}
