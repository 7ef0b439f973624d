package dev.reloadall.runtime;

/** A part of an object that has a slot for it. */
public abstract non-sealed class SlotPart implements Part, Cloneable {

    Part link;

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
        return this;
    }

    @Override
    public final Part copy(Object clone) {
        try {
            SlotPart copy = (SlotPart) clone();
            copy.link = link == null ? null : link.copy(clone);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("parts can be cloned", e);
        }
    }
}
