package dev.reloadall.engine.world;

/** Looks classes up as one class loader would, without loading any. */
public interface Types {

    /**
     * @param internalName of a class, not of an array
     * @return the class, or {@code null} where its loader does not know it or has no class file of it
     */
    TypeInfo find(String internalName);
}
