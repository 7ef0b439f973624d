/**
 * The bean {@code dev.reloadall:type=ReloadAll}. Everything that crosses is a type of the JDK, exceptions too, so that a
 * client needs nothing of ours.
 *
 * <p>May import {@code dev.reloadall}, the engine and {@code watch}. Any thread. Where the module {@code java.management} is
 * missing only {@link dev.reloadall.jmx.Registrar} is loaded, and does nothing.
 */
package dev.reloadall.jmx;
