package dev.reloadall.engine.instrument;

/** What a class that loads now must know of the reloads before. */
public interface LoadedVersions {

    /** Has any reload changed how classes link? */
    boolean anyChanged();

    /** The class file under canonical names: a former reload may have matched its lambdas and anonymous classes. */
    byte[] canonical(ClassLoader loader, String name, byte[] classFile);
}
