package dev.reloadall.engine.instrument;

import java.util.Optional;

/**
 * What preparation asks about the superclasses of a class that is being loaded, by internal name. Answers come from
 * class files: loading a class from within the loading of another changes the order of initialization, or deadlocks.
 */
public interface Ancestry {
    /** {@return whether a class of this name is one that reloads} */
    boolean isReloadable(String internalName);

    /** {@return what a class that does not reload declares, or nothing when its class file is not to be found} */
    Optional<LibraryClass> find(String internalName);
}
