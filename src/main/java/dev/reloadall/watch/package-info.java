/**
 * Reloads by itself: looks at the content of class directories and sources, waits until a build has come to rest, reloads,
 * and says what came of it.
 *
 * <p>May import {@code dev.reloadall} and, for its hash, {@code engine.scan}: the engine is given as functions. Each {@link dev.reloadall.watch.Watcher} has a
 * daemon thread of its own; nothing here is shared between two of them.
 */
package dev.reloadall.watch;
