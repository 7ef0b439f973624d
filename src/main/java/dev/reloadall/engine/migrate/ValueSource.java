package dev.reloadall.engine.migrate;

import dev.reloadall.runtime.Part;

/** One place where the value of a new field may come from. */
@FunctionalInterface
interface ValueSource {

    /** Returned where this place has no value for the object: the next one is asked. */
    Object NONE = new Object();

    /**
     * @param owner the object, {@code null} for a static field
     * @param old the object's newest part before the reload, or {@code null}
     * @return the value, boxed where it is primitive
     */
    Object get(Object owner, Part old) throws Throwable;
}
