/**
 * The command line: finds a program, brings the agent in if it is not there, and has a command carried out in it through
 * the bean of {@code dev.reloadall.jmx}. Runs in a JVM of its own; loads nothing of the engine there.
 *
 * <p>May import picocli, {@code com.sun.tools.attach}, JMX, and the names of {@code dev.reloadall.jmx}. One thread, but for
 * what looks at several programs at once.
 */
package dev.reloadall.cli;
