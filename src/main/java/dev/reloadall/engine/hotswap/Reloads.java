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
     * What the VM will run for a class once these have been sent. Under the reload lock.
     *
     * @throws dev.reloadall.ReloadException where what was sent cannot be reloaded
     */
    Prospect prospect(Map<Class<?>, byte[]> sent, LoadedType type);

    /**
     * Reloads what was sent.
     *
     * @param taken the VM's part in it so far, taken back where the reload does not go through
     * @throws dev.reloadall.ReloadException where nothing was changed
     */
    ReloadReport reload(Map<Class<?>, byte[]> sent, Collection<Answer> taken);

    /** Does the calling thread run code because of a reload? */
    boolean isReloading();
}
