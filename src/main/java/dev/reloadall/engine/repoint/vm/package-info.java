/**
 * What is known of HotSpot: where it keeps the class of an object, the mirror, the flags and the supertypes of a class, and its own flags;
 * and how it throws compiled code away. All of it from the table that the VM exports, by JNA; what cannot be told from it is an
 * {@link dev.reloadall.engine.repoint.vm.UnknownLayout}, and then nothing has been touched.
 *
 * <p>Imports {@code runtime}, {@code instrument}, and {@code plan} for what can be opened in a class. Under the reload lock.
 */
package dev.reloadall.engine.repoint.vm;
