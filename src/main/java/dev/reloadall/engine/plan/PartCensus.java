package dev.reloadall.engine.plan;

/** Says whether any object has a part of a former version. */
@FunctionalInterface
public interface PartCensus {

    /** Says that one may have: for a plan that is not carried out at once. */
    PartCensus NONE = (owner, part, sameNames) -> false;

    /**
     * Is there no object of a companion, whoever made it, be it garbage?
     *
     * @param owner the class that it is a companion of
     * @param sameNames if not, its fields get other names, and nobody may run code that knows the former ones either
     */
    boolean isExtinct(Class<?> owner, Class<?> part, boolean sameNames);
}
