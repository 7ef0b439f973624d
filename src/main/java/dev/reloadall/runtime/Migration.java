package dev.reloadall.runtime;

/** Fills the new parts of one object that was made by an earlier version of its class. */
public interface Migration {

    /**
     * Called before the parts are published; what it reads of the same object from this thread are the new parts.
     *
     * @param object the object
     * @param old its newest part before, or {@code null}
     * @param fresh its newest part now; those older than {@code old} are shared with it
     */
    void fill(Object object, Part old, Part fresh);
}
