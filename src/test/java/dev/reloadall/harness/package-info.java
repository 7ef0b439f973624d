/**
 * Runs programs in JVMs of their own and judges what they print: what {@code tools/cases} and {@code tools/releases} share.
 *
 * <p>May import the JDK and {@code evolve} only, so that the tools start without a class path. Everything here is
 * immutable or confined to one thread unless it says otherwise.
 */
package dev.reloadall.harness;
