/**
 * Matches the lambdas and the anonymous, local and synthetic classes of a new version to those of the old one, and renames
 * them to the names the running VM already has for them.
 *
 * <p>Compilers number these things in source order, so an insertion shifts every name behind it; matching goes by enclosing
 * method, shape and body instead. Pure: bytes in, bytes out. May import ASM and nothing of the engine. All types are
 * confined to one thread while a match is computed; a finished {@link dev.reloadall.engine.match.Match} is immutable.
 */
package dev.reloadall.engine.match;
