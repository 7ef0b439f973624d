/**
 * Classes that were final, not public, or had private constructors when the VM loaded them, and are no longer so.
 *
 * <p>Imports {@code vm}, {@code schema}, {@code instrument} and {@code plan}.
 * Under the reload lock, but for the transformers, which run in any thread.
 */
package dev.reloadall.engine.repoint.opening;
