/**
 * Re-pointing: live objects become instances of a successor of their class, so that they have interfaces and overrides
 * which the class did not have when the VM laid it out. What makes it safe is told in {@code docs/re-pointing.md}.
 *
 * <p>Reads the VM's own table of structures through JNA. Imports {@code world}, {@code weave}, {@code scan} and {@code instrument}. Under the
 * reload lock.
 */
package dev.reloadall.engine.repoint;
