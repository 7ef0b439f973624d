/**
 * What a program that evolves finds on its class path: the way to its own next version.
 *
 * <p>May import the public API and the JDK. It is put into a jar of its own, so that nothing of the tests is reloadable.
 */
package evolve;
