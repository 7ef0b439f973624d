package dev.reloadall.engine.hotswap;

import dev.reloadall.ReloadReport;
import dev.reloadall.engine.world.LoadedType;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/** What the engine does for a debugger. */
public interface Reloads {

    /**
     * Runs something under the reload lock, for a thread on which those it would wait for may depend.
     *
     * @throws dev.reloadall.ReloadException where the lock does not become free
     */
    <T> T atOnce(Supplier<T> action);

    /**
     * What the VM may run for a class as soon as these have been sent, before anything else has been done. Under the reload lock.
     *
     * @return its new version where all that was sent changes bodies only; else {@code null}
     * @throws dev.reloadall.ReloadException where what was sent cannot be reloaded
     */
    byte[] bodies(Map<Class<?>, byte[]> sent, LoadedType type);

    /**
     * Reloads what was sent, when it may.
     *
     * @param taken the VM's part in it so far, taken back where the reload does not go through
     * @throws dev.reloadall.ReloadException where nothing was changed
     */
    ReloadReport reload(Map<Class<?>, byte[]> sent, Collection<Answer> taken);
}
