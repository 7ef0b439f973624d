package dev.reloadall.runtime;

/**
 * One object's share of the instance fields that one companion declares.
 *
 * <p>The parts of an object are chained, newest first. A field stays in the part that first held it, so a later version
 * that adds fields adds a part and moves nothing: a thread that writes an older field meanwhile loses no update.
 */
public sealed interface Part permits SlotPart, TablePart {

    /** The next older part of the same object, or {@code null}. */
    Part link();

    /** Sets the next older part. */
    void link(Part older);

    /** A copy of the chain that begins here, for a clone of its object: as {@code Object.clone} copies fields. */
    Part copy(Object clone);

    /** This part, or one like it, for an object that could not be named when it was made. */
    Part of(Object object);

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
            part = next(part);
        }
        return part;
    }

    /** What {@link #link()} says, but by a look at the superclass: there are as many classes of parts as there are companions. */
    private static Part next(Part part) {
        return part instanceof SlotPart slot ? slot.link : ((TablePart) part).link;
    }
}
