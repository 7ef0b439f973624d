package dev.reloadall.engine.weave;

import dev.reloadall.engine.world.Home;
import org.objectweb.asm.Handle;

/** Gives method handles that have no linkable form a static method that does what they do. */
interface Bridges {

    /**
     * @param handle as the compiler wrote it
     * @param desc of the static method that stands for it
     * @return the method's home
     */
    Home bridge(Handle handle, String desc);
}
