package dev.reloadall.engine.plan;

/** What planning asks of the VM about re-pointing. */
public interface Repointing {

    /** Why the VM does not do it, as far as that can be known without touching it, or {@code null}. */
    String obstacle();

    /** Why loaded classes that are not reloadable would go on making objects of the given class itself, or {@code null}. */
    String outsiders(Class<?> type);

    /** Why the VM does not let a class be opened after it was loaded, or {@code null}. */
    String openingObstacle(ClassOpening opening);

    /** Why the class itself, and not only its objects, would not tell that it has supertypes by now, or {@code null}. */
    String silence(Class<?> type);
}
