package dev.reloadall.engine.hotswap;

import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeState;

/**
 * What the VM was told to redefine a class with.
 *
 * @param sent what the debugger sent
 * @param state the class's at that time
 * @param classFile the answer
 * @param count redefinitions of the class until then
 * @param former an answer that the VM did redefine the class with, and that has not led to a reload yet; or {@code null}
 */
public record Answer(LoadedType type, byte[] sent, TypeState state, byte[] classFile, int count, Answer former) {

    /** Has the VM done so? It does it for all classes of a request or for none. */
    boolean isTaken() {
        Class<?> loaded = type.type();
        return loaded != null && RedefinitionCount.of(loaded) != count;
    }
}
