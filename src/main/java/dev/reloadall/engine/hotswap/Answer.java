package dev.reloadall.engine.hotswap;

import dev.reloadall.engine.world.LoadedType;
import java.util.Arrays;

/**
 * What the VM was told to redefine a class with.
 *
 * @param number tells it from others
 * @param sent what the debugger sent
 * @param woven what the answer amounts to once the reload is done
 * @param count redefinitions of the class until then
 * @param former an answer that the VM did redefine the class with, and that has not led to a reload yet; or {@code null}
 */
public record Answer(long number, LoadedType type, byte[] sent, byte[] woven, int count, Answer former) {

    /** Has the VM done so? It does it for all classes of a request or for none. */
    boolean isTaken() {
        Class<?> loaded = type.type();
        return loaded != null && RedefinitionCount.of(loaded) != count;
    }

    /** Is it certain that the VM runs it now? Nobody has redefined the class, or a superclass, since. */
    public boolean isRunning() {
        Class<?> loaded = type.type();
        return loaded != null && RedefinitionCount.of(loaded) == count + 1;
    }

    /** Has it become the class's present version, as it is? */
    public boolean isInForce() {
        return Arrays.equals(woven, type.state().installed());
    }

    /** Is it this one, or one that it took the place of? */
    boolean has(long other) {
        return number == other || former != null && former.has(other);
    }
}
