/**
 * What woven code links to, and the gateway between the API, the engine and that code.
 *
 * <p>Lives in the bootstrap loader and nowhere else. May import {@code java.base} only. Everything here is called
 * from any thread of the program.
 */
package dev.reloadall.runtime;
