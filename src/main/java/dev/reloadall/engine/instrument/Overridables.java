package dev.reloadall.engine.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The methods which a class inherits from a library superclass and could override in a later version.
 *
 * <p>The walk up ends at the first superclass that reloads itself: that one has pass-throughs of its own. Default methods
 * of interfaces are left out on purpose: a pass-through is a method of a class, which beats any default method, also the
 * more specific one that a subclass may inherit from another interface (JVMS 5.4.6).
 */
final class Overridables {
    private final Ancestry ancestry;
    /** The nearest declaration decides: a final or private one hides what is above it. */
    private final Set<String> decided;
    private final List<LibraryMethod> found = new ArrayList<>();

    private Overridables(Ancestry ancestry, Set<String> declared) {
        this.ancestry = ancestry;
        this.decided = new HashSet<>(declared);
    }

    /**
     * Finds them.
     *
     * @param declared the keys of the methods that the class has itself
     */
    static List<LibraryMethod> of(String superName, Set<String> declared, Ancestry ancestry) {
        Overridables overridables = new Overridables(ancestry, declared);
        overridables.climb(superName);
        return overridables.found;
    }

    private void climb(String name) {
        if (name == null || ancestry.isReloadable(name)) {
            return;
        }
        Optional<LibraryClass> library = ancestry.find(name);
        library.ifPresent(type -> type.methods().forEach(this::consider));
        library.ifPresent(type -> climb(type.superName()));
    }

    private void consider(LibraryMethod method) {
        if (decided.add(method.key()) && method.canPassThrough()) {
            found.add(method);
        }
    }
}
