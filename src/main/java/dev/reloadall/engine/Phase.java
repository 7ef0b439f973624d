package dev.reloadall.engine;

/** The steps of a reload that can fail. */
enum Phase { DEFINE, REDEFINE, STATICS, INSTANCES, HOOKS, COMMIT }
