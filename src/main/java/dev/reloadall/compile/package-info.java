/**
 * Keeps class files up to date with their sources, with the compiler of the JVM that runs: what changed and what depends on
 * it, all or nothing.
 *
 * <p>May import {@code dev.reloadall}, {@code engine.scan} for its hash, ASM and {@code javax.tools}. Under the reload lock. Where the compiler's modules are
 * missing nothing but {@link dev.reloadall.compile.Recompiler} is loaded.
 */
package dev.reloadall.compile;
