/**
 * Proofs, on throw-away classes of this very VM, that it does what re-pointing relies on. Each says as an
 * {@link dev.reloadall.engine.repoint.vm.UnknownLayout} what is not as expected.
 *
 * <p>Imports {@code vm}, {@code opening}, {@code klass}, {@code runtime}, {@code instrument} and {@code plan}. Under the reload lock.
 */
package dev.reloadall.engine.repoint.gate;
