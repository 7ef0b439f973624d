package dev.reloadall;

/** What a reload does, or did, with one class. The names are stable: JSON and JMX carry them. */
public enum Verdict {
    /** Its class file differs in nothing that matters, or not at all. */
    UNCHANGED,
    /** Only what the VM can redefine itself: method bodies, annotations, line numbers. */
    BODIES,
    /** Fields, methods, supertypes, modifiers or attributes changed. */
    SCHEMA,
    /** The version before had no such class. */
    NEW,
    /** Loaded, but its class file is gone; its live instances stay as they are. */
    DELETED,
    /** Cannot be reloaded; the refusals say why. */
    REFUSED;

    /** Whether a class with this verdict is another one after the reload. */
    public boolean changes() {
        return this != UNCHANGED && this != REFUSED;
    }
}
