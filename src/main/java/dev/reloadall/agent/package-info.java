/**
 * The ways into a VM: as {@code -javaagent}, attached from outside, attached by the program itself, and {@code java -jar}.
 *
 * <p>This is the only package besides the API that the program's class loader sees, so it depends on nothing but the
 * JDK, and reaches the engine by name through {@link dev.reloadall.agent.EnginePart}. It brings up each part once;
 * all entries may be called from any thread, any number of times.
 */
package dev.reloadall.agent;
