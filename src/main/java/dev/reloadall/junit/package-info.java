/**
 * The JUnit 5 extension {@link dev.reloadall.junit.ReloadLoop}: a failing test waits for an edit, and goes on from there.
 *
 * <p>On the class path of the program, like the API; may import {@code dev.reloadall} and JUnit, which the program brings. Nothing else
 * of ours imports it, so that a program without JUnit never loads it. Tests may run in any number of threads; one waits at a time.
 */
package dev.reloadall.junit;
