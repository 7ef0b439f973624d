/**
 * What a program sees: {@link dev.reloadall.ReloadAll}, the annotations, and what a reload answers with.
 *
 * <p>Depends on {@code java.base} and on the one class that finds the engine, {@code dev.reloadall.agent.EngineAccess}.
 * The engine lives in a class loader of its own below this one; it implements {@link dev.reloadall.ReloadEngine} and builds the results.
 * Every method here may be called from any thread, and every result is immutable.
 */
package dev.reloadall;
