package dev.reloadall.engine.world;

import dev.reloadall.engine.schema.MemberKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a class's objects are natively beyond their class: interfaces, and overrides of methods that only a library has.
 *
 * @param number counts the successors of the class; 0 where its objects are what its class file says
 * @param interfaces internal names
 * @param overrides methods that are to dispatch to the present version's body
 */
public record Shape(int number, List<String> interfaces, Set<MemberKey> overrides) {

    /** Nothing beyond the class. */
    public static final Shape NONE = new Shape(0, List.of(), Set.of());

    public boolean isEmpty() {
        return interfaces.isEmpty() && overrides.isEmpty();
    }

    /** Has this shape everything that the other has? */
    public boolean covers(Shape other) {
        return interfaces.containsAll(other.interfaces) && overrides.containsAll(other.overrides);
    }

    /** The next one: what an object has natively is never taken from it. */
    public Shape with(Shape more) {
        Set<String> all = new LinkedHashSet<>(interfaces);
        all.addAll(more.interfaces);
        Set<MemberKey> both = new LinkedHashSet<>(overrides);
        both.addAll(more.overrides);
        return new Shape(number + 1, List.copyOf(new ArrayList<>(all)), both);
    }
}
