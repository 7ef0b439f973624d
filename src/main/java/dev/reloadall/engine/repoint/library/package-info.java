/**
 * What the Java library itself keeps of classes, and goes on answering from: their interfaces, and what object streams know of them.
 *
 * <p>Imports {@code vm}, {@code runtime}, {@code schema}, {@code world}, {@code diff}, {@code instrument} and {@code plan}. Under the reload lock.
 */
package dev.reloadall.engine.repoint.library;
