package dev.reloadall.engine.match;

/** What a compiler numbers rather than names. */
enum Kind {
    /** The body of a lambda expression: a private synthetic method. */
    LAMBDA,
    ANONYMOUS,
    LOCAL,
    /** Made by the compiler for itself: tables for switches over enums, tags of access constructors. */
    SYNTHETIC
}
