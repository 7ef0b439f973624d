package dev.reloadall.engine.instrument;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.SerialVersionUIDAdder;

/**
 * Writes the default {@code serialVersionUID} of the class as it was compiled into the class: the one that the JDK computes
 * counts its methods, and so would count pass-throughs too. Objects then go between this JVM and one without the agent.
 *
 * <p>To be told of the class before anything is added to it. Nothing is written where the class has one of its own.
 */
final class SerialVersion extends SerialVersionUIDAdder {
    private static final int ACCESS = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    private static final String NAME = "serialVersionUID";

    SerialVersion(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    protected void addSVUID(long value) {
        cv.visitField(ACCESS, NAME, "J", null, value).visitEnd();
    }

    /**
     * Whether objects of the class may be serialized, and it gets methods: only one with a library superclass does.
     * The version of a record is 0, whatever it has.
     */
    static boolean isNeeded(ClassReader reader, Ancestry ancestry) {
        return !"java/lang/Record".equals(reader.getSuperName()) && !ancestry.isReloadable(reader.getSuperName())
                && new Search(ancestry).isSerializable(reader.getSuperName(), Set.of(reader.getInterfaces()));
    }

    /** An interface that reloads may come to extend {@code Serializable}, if it does not yet. */
    private static final class Search {
        private final Ancestry ancestry;
        private final Set<String> seen = new HashSet<>();

        Search(Ancestry ancestry) {
            this.ancestry = ancestry;
        }

        boolean isSerializable(String superName, Iterable<String> interfaces) {
            for (String implemented : interfaces) {
                if (isSerializable(implemented)) {
                    return true;
                }
            }
            return superName != null && isSerializable(superName);
        }

        private boolean isSerializable(String name) {
            if (name.equals("java/io/Serializable") || name.equals("java/io/Externalizable")) {
                return true;
            }
            if (name.equals("java/lang/Object") || !seen.add(name)) {
                return false;
            }
            if (ancestry.isReloadable(name)) {
                return true;
            }
            Optional<LibraryClass> library = ancestry.find(name);
            return library.isPresent() && isSerializable(library.get().superName(), library.get().interfaces());
        }
    }
}
