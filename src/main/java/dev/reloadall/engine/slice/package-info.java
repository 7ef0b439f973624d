/**
 * Cuts the initializer of one field out of constructors or {@code <clinit>}, so that it can run on its own for objects which
 * exist already. Bytecode in, bytecode out: nothing here knows a VM, loads a class or keeps state.
 *
 * <p>May import ASM and nothing else of the engine. Every class is stateless or confined to one call, hence safe from any thread.
 */
package dev.reloadall.engine.slice;
