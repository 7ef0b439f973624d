package dev.reloadall.runtime;

import java.lang.ref.WeakReference;

/**
 * A part of an object that has no slot: it is the side table's weak entry itself, so that a read takes one look into the
 * table and one at the part.
 *
 * <p>An object's newest part stands in the table. The older ones hang on it.
 */
public abstract non-sealed class TablePart extends WeakReference<Object> implements Part {

    Part link;

    /** A part with default values. */
    protected TablePart(Object owner) {
        super(owner);
    }

    @Override
    public final Part link() {
        return link;
    }

    @Override
    public final void link(Part older) {
        link = older;
    }

    @Override
    public final Part of(Object object) {
        return copyFor(object);
    }

    @Override
    public final Part copy(Object clone) {
        TablePart copy = copyFor(clone);
        copy.link = link == null ? null : link.copy(clone);
        return copy;
    }

    /** A new part for another object, with this one's values: every companion has its own, a reference cannot be cloned. */
    protected abstract TablePart copyFor(Object other);
}
