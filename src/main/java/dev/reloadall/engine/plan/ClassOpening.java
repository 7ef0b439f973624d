package dev.reloadall.engine.plan;

/** What the VM is told of a class that it loaded before the agent came: preparation does the same as a class loads. */
public enum ClassOpening {

    /** It is no longer final, but the methods that it has are: what is linked to them, and its table of methods, stay right. */
    EXTENSIBLE,

    /** Other packages may use it. */
    PUBLIC,

    /** Its package may call its constructors. */
    CONSTRUCTORS
}
