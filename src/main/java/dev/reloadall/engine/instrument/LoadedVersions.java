package dev.reloadall.engine.instrument;

import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeInfo;
import java.util.Map;
import java.util.Set;

/** What a class that loads now must know of the reloads before. */
public interface LoadedVersions {

    /** Has any reload changed how classes link? */
    boolean anyChanged();

    /** Internal names of the classes whose objects are instances of a successor. */
    Set<String> repointed();

    /** The classes as a reload that is going on will leave them; empty when there is none. */
    Map<LoadedType, TypeInfo> pending();

    /** Is a reload that is going on defining this class itself? */
    boolean defines(ClassLoader loader, String name);

    /** The class file under canonical names: a former reload may have matched its lambdas and anonymous classes. */
    byte[] canonical(ClassLoader loader, String name, byte[] classFile);
}
