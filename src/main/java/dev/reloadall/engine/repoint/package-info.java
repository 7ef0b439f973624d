/**
 * Re-pointing: live objects become instances of a successor of their class, so that they have interfaces and overrides
 * which the class did not have when the VM laid it out. What makes it safe is told in {@code docs/re-pointing.md}.
 *
 * <p>Here is the order of the steps only. From the bottom up: {@code vm} knows the VM; {@code opening} opens classes, {@code klass} defines
 * successors and stores them into objects, {@code making} has new objects made of them, {@code library} has reflection say so; {@code gate}
 * proves it. Imports these, {@code schema}, {@code world}, {@code diff}, {@code plan}, {@code instrument} and {@code runtime}. Under the reload lock.
 */
package dev.reloadall.engine.repoint;
