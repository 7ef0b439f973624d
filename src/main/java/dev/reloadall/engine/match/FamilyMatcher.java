package dev.reloadall.engine.match;

import java.util.Collection;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.objectweb.asm.tree.ClassNode;

/**
 * Finds, for all classes of one outermost class, which lambdas and which anonymous, local and synthetic classes of the new
 * version are versions of which old ones. The same input gives the same result.
 */
public final class FamilyMatcher {
    private FamilyMatcher() {
    }

    /**
     * As {@link #match(Collection, Collection, Predicate, BiPredicate)}, where no class has methods besides those given.
     *
     * @param loadedFamily the classes of the version that runs, under the names the VM has for them
     * @param newFamily the classes of the new version as compiled
     * @param taken whether an internal name may not be given to another class
     */
    public static Match match(Collection<ClassNode> loadedFamily, Collection<ClassNode> newFamily, Predicate<String> taken) {
        return match(loadedFamily, newFamily, taken, (owner, method) -> false);
    }

    /**
     * Matches a family.
     *
     * @param loadedFamily the classes of the version that runs, under the names the VM has for them: as the last match
     *     renamed them, or as the VM reconstituted them. Classes that are not loaded yet should be given too when loaded
     *     code names them
     * @param newFamily the classes of the new version as compiled, all of them
     * @param taken whether an internal name may not be given to another class: loaded before, or promised
     * @param takenMethod whether a class (internal name) may not get a new lambda of a name, because the VM or a companion
     *     still has the body of an older lambda under it
     */
    public static Match match(Collection<ClassNode> loadedFamily, Collection<ClassNode> newFamily, Predicate<String> taken,
            BiPredicate<String, String> takenMethod) {
        Matching matching = new Matching(new Family(loadedFamily), new Family(newFamily));
        return new CanonicalNames(matching, taken, takenMethod).match();
    }
}
