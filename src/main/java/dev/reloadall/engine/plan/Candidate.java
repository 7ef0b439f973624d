package dev.reloadall.engine.plan;

import dev.reloadall.engine.world.LoadedType;

/**
 * A loaded class whose class file says something else now.
 *
 * @param type the class
 * @param classFile its next version, under canonical names
 */
public record Candidate(LoadedType type, byte[] classFile) {
}
