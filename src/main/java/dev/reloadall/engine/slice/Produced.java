package dev.reloadall.engine.slice;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.Value;

/**
 * What code may have on the stack or in a variable while it makes an object.
 *
 * @param size 1 or 2, 0 for a local variable that has none
 * @param plain a primitive value, a text, a box, {@code null}: nothing can be changed in it, and it compares without code of the program
 * @param foreign may it be an object that lived before?
 * @param sites where the objects were made that it may be; a foreign one may also refer to them
 */
record Produced(int size, boolean plain, boolean foreign, Set<Site> sites) implements Value {

    /**
     * The place in the code where an object was made.
     *
     * @param type internal name of its class, a descriptor for an array
     * @param lasting can it not be changed, apart from what is in it?
     */
    record Site(AbstractInsnNode at, String type, boolean lasting) {
    }

    private static final Set<String> PLAIN = Set.of("java/util/Locale", "java/util/regex/Pattern", "java/time/Duration");
    static final Produced UNSET = new Produced(0, false, true, Set.of());
    static final Produced NULL = new Produced(1, true, false, Set.of());
    private static final Produced SINGLE = new Produced(1, true, true, Set.of());
    private static final Produced DOUBLE = new Produced(2, true, true, Set.of());

    static Produced primitive(int size) {
        return size == 2 ? DOUBLE : SINGLE;
    }

    /** What is known of a value by its type alone; {@code null} for void. */
    static Produced foreign(Type type) {
        if (type.getSort() == Type.VOID) {
            return null;
        }
        boolean plain = type.getSort() < Type.ARRAY
                || type.getSort() == Type.OBJECT && (ObjectFlow.isImmutable(type.getInternalName()) || PLAIN.contains(type.getInternalName()));
        return plain ? primitive(type.getSize()) : new Produced(1, false, true, Set.of());
    }

    static Produced made(Site site) {
        return new Produced(1, false, false, Set.of(site));
    }

    /** The same, that may refer to other objects too. */
    Produced referringTo(Collection<Site> others) {
        if (plain || others.isEmpty()) {
            return this;
        }
        Set<Site> all = new HashSet<>(sites);
        all.addAll(others);
        return new Produced(size, false, true, Set.copyOf(all));
    }

    Produced or(Produced other) {
        if (equals(other)) {
            return this;
        }
        if (size != other.size) {
            return UNSET;
        }
        Set<Site> all = new HashSet<>(sites);
        all.addAll(other.sites);
        return new Produced(size, plain && other.plain, foreign || other.foreign, Set.copyOf(all));
    }

    @Override
    public int getSize() {
        return size == 0 ? 1 : size;
    }
}
