/**
 * The engine's side of {@code java.lang.instrument}: what is done to a class as it loads, how classes are redefined, and
 * how that is taken back. Preparation is pure, bytes in and bytes out, and may be called from any thread.
 */
package dev.reloadall.engine.instrument;
