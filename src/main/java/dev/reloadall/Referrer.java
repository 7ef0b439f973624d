package dev.reloadall;

import java.util.Objects;

/**
 * One reference to an object.
 *
 * @param kind what kind of reference it is
 * @param holder the object that holds it, or the class, for a static field; null for one held by a stack or by the VM
 * @param where the field's name, the array index as {@code [3]}, the frame and thread of a local variable; readable, never null
 */
public record Referrer(Kind kind, Object holder, String where) {
    /** Only the holder may be null. */
    public Referrer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(where, "where");
    }

    /** Kinds of reference; the names are stable. */
    public enum Kind {
        /** An instance field. */
        FIELD,
        /** A static field; the holder is its class. */
        STATIC_FIELD,
        /** An element of an array. */
        ARRAY_ELEMENT,
        /** A local variable or operand of a frame. */
        STACK_LOCAL,
        /** A local reference of native code. */
        JNI_LOCAL,
        /** A global reference of native code. */
        JNI_GLOBAL,
        /** A monitor that a thread owns or waits for. */
        MONITOR,
        /** A live thread. */
        THREAD,
        /** A class, a loader, a constant pool or something else of the VM's own. */
        VM
    }

    /** Names the holder by class and identity hash code: its own {@code toString()} is never called. */
    @Override
    public String toString() {
        String readable = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " " + where;
        return holder == null ? readable.strip() : readable.strip() + " of " + name(holder);
    }

    private static String name(Object holder) {
        return holder instanceof Class<?> type
                ? type.getName()
                : holder.getClass().getTypeName() + "@" + Integer.toHexString(System.identityHashCode(holder));
    }
}
