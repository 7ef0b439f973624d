/**
 * What each live object and each class holds after a reload. One class per rule.
 *
 * <p>Imports {@code schema}, {@code slice}, {@code world}, {@code diff}, {@code plan} and {@code instrument}. Fills run in any thread that
 * touches an object while a reload lasts; all else under the reload lock.
 */
package dev.reloadall.engine.migrate;
