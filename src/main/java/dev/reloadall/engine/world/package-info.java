/**
 * The classes of the running program, each with what the VM knows of it and what its present version says.
 *
 * <p>Imports {@code schema}. What is here describes; it decides nothing and touches no VM. Immutable but for
 * {@link dev.reloadall.engine.world.LoadedType}, which changes only under the reload lock.
 */
package dev.reloadall.engine.world;
