package dev.reloadall.engine.match;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Which numbered things of a new version are which old ones, as a renaming of the new version. Immutable and safe for any
 * thread.
 */
public final class Match {
    private final Map<String, String> classNames;
    private final Map<MemberName, String> methodNames;
    private final Map<MemberName, String> fieldNames;
    private final CaptureOrder captures;
    private final Set<MemberName> freshLambdas;
    private final Set<String> retiredClasses;
    private final List<RetiredLambda> retiredLambdas;

    Match(Map<String, String> classNames, Map<MemberName, String> methodNames, Map<MemberName, String> fieldNames,
            Map<MemberName, int[]> captureOrders, Set<MemberName> freshLambdas, Set<String> retiredClasses, List<RetiredLambda> retiredLambdas) {
        this.classNames = Collections.unmodifiableMap(new LinkedHashMap<>(classNames));
        this.methodNames = Collections.unmodifiableMap(new LinkedHashMap<>(methodNames));
        this.fieldNames = Collections.unmodifiableMap(new LinkedHashMap<>(fieldNames));
        this.captures = new CaptureOrder(Map.copyOf(captureOrders));
        this.freshLambdas = Collections.unmodifiableSet(new LinkedHashSet<>(freshLambdas));
        this.retiredClasses = Collections.unmodifiableSet(new LinkedHashSet<>(retiredClasses));
        this.retiredLambdas = List.copyOf(retiredLambdas);
    }

    /** Internal names of all new classes to their canonical ones, those that keep their name included. */
    public Map<String, String> classNames() {
        return classNames;
    }

    /** The canonical name of a class of the new version; the name itself for a class of another family. */
    public String canonical(String newName) {
        return classNames.getOrDefault(newName, newName);
    }

    /** Lambda bodies and accessors, named as in the new class files, to their canonical names where these differ. */
    public Map<MemberName, String> methodNames() {
        return methodNames;
    }

    /** Captured variables, named as in the new class files, to the fields that live objects hold them in, where these differ. */
    public Map<MemberName, String> fieldNames() {
        return fieldNames;
    }

    /** New lambdas without an old counterpart, under their canonical names; the descriptor is the new class file's. */
    public Set<MemberName> freshLambdas() {
        return freshLambdas;
    }

    /** Old anonymous, local and synthetic classes (and members of them) that the new version no longer has: they stay as they are. */
    public Set<String> unmatchedOldClasses() {
        return retiredClasses;
    }

    /** Old lambdas, in classes that live on, that the new version no longer has: live objects keep the old body. */
    public List<RetiredLambda> unmatchedOld() {
        return retiredLambdas;
    }

    /** Whether nothing has another name, or captures in another order, than its compiler gave it. */
    public boolean isIdentity() {
        return methodNames.isEmpty() && fieldNames.isEmpty() && captures.isEmpty()
                && classNames.entrySet().stream().allMatch(entry -> entry.getKey().equals(entry.getValue()));
    }

    /**
     * The class file with canonical names throughout. The very same array comes back when nothing in it is renamed, and for
     * a class of another family that names none of this one's.
     */
    public byte[] rename(byte[] classFile) {
        if (isIdentity()) {
            return classFile;
        }
        ClassReader reader = new ClassReader(classFile);
        if (captures.concerns(reader.getClassName())) {
            ClassNode node = new ClassNode();
            reader.accept(node, 0);
            ClassWriter writer = new ClassWriter(0);
            rename(node).accept(writer);
            return writer.toByteArray();
        }
        CanonicalRemapper remapper = new CanonicalRemapper(classNames, methodNames, fieldNames);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new CanonicalRenamer(writer, remapper), 0);
        return remapper.hasRenamed() ? writer.toByteArray() : classFile;
    }

    /** As {@link #rename(byte[])}, for a tree; the argument is left as it is, and returned when nothing in it is renamed. */
    public ClassNode rename(ClassNode node) {
        if (isIdentity()) {
            return node;
        }
        ClassNode ordered = captures.changed(node);
        CanonicalRemapper remapper = new CanonicalRemapper(classNames, methodNames, fieldNames);
        ClassNode renamed = new ClassNode();
        ordered.accept(new CanonicalRenamer(renamed, remapper));
        return ordered != node || remapper.hasRenamed() ? renamed : node;
    }
}
