/**
 * The verdict for each class, the home of each member, and every refusal, before the VM is touched.
 *
 * <p>Imports {@code schema}, {@code world}, {@code diff}, {@code slice} and {@code weave}. Under the reload lock.
 */
package dev.reloadall.engine.plan;
