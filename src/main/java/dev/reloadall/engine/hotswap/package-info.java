/**
 * Class files that somebody else has the VM redefine classes with, a debugger mostly, become a reload.
 *
 * <p>Imports {@code schema}, {@code world}, {@code diff}, {@code scan}, {@code weave} and {@code instrument}, and asks the engine through
 * {@link dev.reloadall.engine.hotswap.Reloads}. The VM's questions come on the debugger's thread, while every thread of the
 * program may be suspended; what they leave to be done is done by a thread of our own.
 */
package dev.reloadall.engine.hotswap;
