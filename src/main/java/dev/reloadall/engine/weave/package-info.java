/**
 * Rewrites a new version's bytecode so that it links natively: what the native layout hosts as bodies for redefinition,
 * the rest as companions. One class per kind of access and per kind of method.
 *
 * <p>Pure: bytes in, bytes out. Imports {@code schema} and {@code world}. Not shared between threads.
 */
package dev.reloadall.engine.weave;
