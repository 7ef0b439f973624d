/**
 * What stands in for a class in the VM: successors, which objects become instances of, and stand-ins of what has no objects.
 *
 * <p>Imports {@code vm}, {@code runtime}, {@code schema}, {@code world}, {@code diff}, {@code weave}, {@code instrument} and
 * {@code plan}. Under the reload lock.
 */
package dev.reloadall.engine.repoint.klass;
