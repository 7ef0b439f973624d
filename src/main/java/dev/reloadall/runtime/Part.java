package dev.reloadall.runtime;

/**
 * One object's share of the instance fields that one companion declares.
 *
 * <p>The parts of an object are chained, newest first. A field stays in the part that first held it, so a later version
 * that adds fields adds a part and moves nothing: a thread that writes an older field meanwhile loses no update.
 */
public abstract class Part implements Cloneable {

    /** The next older part of the same object, or {@code null}. */
    public Part link;

    /**
     * Finds the part of exactly the given class.
     *
     * @param head the newest part, or {@code null}
     * @param type the companion that declares the part
     * @return the part, or {@code null} when the object has none yet
     */
    static Part find(Part head, Class<?> type) {
        Part part = head;
        while (part != null && part.getClass() != type) {
            part = part.link;
        }
        return part;
    }

    /** A copy of the chain that begins here, as {@code Object.clone} copies fields. */
    Part copy() {
        try {
            Part copy = (Part) clone();
            copy.link = link == null ? null : link.copy();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("parts can be cloned", e);
        }
    }
}
