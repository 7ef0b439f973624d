package dev.reloadall.engine.hotswap;

/**
 * What the VM will run for a class after a reload.
 *
 * @param classFile ready for redefinition
 * @param when what has to be done before it may run
 */
public record Prospect(byte[] classFile, When when) {

    /** When the class file may run. */
    public enum When {
        /** Right away: it takes nothing but new bodies. */
        AT_ONCE,
        /** The VM can have it right away, but the reload must be done before a new body runs. */
        ON_ARRIVAL,
        /** The VM cannot have it before the reload has begun. */
        LATER
    }
}
