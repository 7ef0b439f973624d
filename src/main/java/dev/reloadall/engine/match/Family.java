package dev.reloadall.engine.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * All classes of one outermost class, in one version.
 *
 * <p>Who is anonymous, local or a member is read from the {@code InnerClasses} attribute (JVMS 4.7.6) and never from the
 * name, because a class that was renamed by an earlier reload no longer has the name its compiler gave it.
 */
final class Family {
    private final SortedMap<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, InnerClassNode> entries = new HashMap<>();

    Family(Collection<ClassNode> nodes) {
        nodes.forEach(node -> classes.put(node.name, node));
        classes.values().forEach(this::readEntries);
    }

    private void readEntries(ClassNode node) {
        for (InnerClassNode entry : node.innerClasses) {
            if (entry.name.equals(node.name)) {
                entries.put(entry.name, entry);
            } else {
                entries.putIfAbsent(entry.name, entry);
            }
        }
    }

    /** The classes in the order of their names, so that every pass over them is deterministic. */
    Collection<ClassNode> classes() {
        return classes.values();
    }

    ClassNode get(String name) {
        return classes.get(name);
    }

    boolean contains(String name) {
        return classes.containsKey(name);
    }

    /** Whether the compiler made up the name, or a part of it, for lack of one in the source. */
    boolean isNumbered(String name) {
        InnerClassNode entry = entries.get(name);
        return entry != null ? entry.outerName == null : contains(name) && get(name).outerClass != null;
    }

    Kind kind(ClassNode node) {
        if ((node.access & Opcodes.ACC_SYNTHETIC) != 0) {
            return Kind.SYNTHETIC;
        }
        return simpleName(node.name) == null ? Kind.ANONYMOUS : Kind.LOCAL;
    }

    /** The name in the source, or null for an anonymous class. */
    String simpleName(String name) {
        InnerClassNode entry = entries.get(name);
        return entry == null ? null : entry.innerName;
    }

    /** The class this one is a member of, or null when it is outermost, local or anonymous. */
    String memberOf(String name) {
        InnerClassNode entry = entries.get(name);
        return entry == null ? null : entry.outerName;
    }

    /** Whether neither the class nor any class around it is numbered: then its name is good for ever. */
    boolean isNamedThroughout(String name) {
        for (String at = name; at != null; at = memberOf(at)) {
            if (isNumbered(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a method is the body of a lambda: javac and ecj call it {@code lambda$…}, Kotlin {@code m$lambda$…}. */
    static boolean isLambda(MethodNode method) {
        return (method.access & Opcodes.ACC_SYNTHETIC) != 0 && method.name.contains("lambda$");
    }

    /** Whether a method is an accessor by which compilers before 11 reached private members of nest mates. */
    static boolean isAccessor(MethodNode method) {
        int expected = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_STATIC;
        return (method.access & expected) == expected && method.name.startsWith("access$");
    }

    /** Whether a method only serves deserialization: it names lambdas, but makes none of its own. */
    static boolean isLambdaDeserializer(MethodNode method) {
        return method.name.equals("$deserializeLambda$");
    }

    static MethodNode method(ClassNode node, String name, String descriptor) {
        for (MethodNode method : node.methods) {
            if (method.name.equals(name) && method.desc.equals(descriptor)) {
                return method;
            }
        }
        return null;
    }
}
