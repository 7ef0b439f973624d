/**
 * Whoever makes objects of re-pointed classes and is not reloaded: the Java library, and the classes of jars. They are woven to make successors.
 *
 * <p>Imports {@code vm}, {@code runtime}, {@code schema}, {@code scan}, {@code world}, {@code weave} and {@code instrument}.
 * Under the reload lock, but for the transformers, which run in any thread.
 */
package dev.reloadall.engine.repoint.making;
