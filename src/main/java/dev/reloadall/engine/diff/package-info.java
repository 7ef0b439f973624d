/** What differs between two schemas of a class. Pure; imports {@code schema} and {@code world}. */
package dev.reloadall.engine.diff;
