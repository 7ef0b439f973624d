package dev.reloadall.engine.slice;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** The part of a constructor or {@code <clinit>} that may concern a field, and where that accesses it. */
final class FieldCode {

    final Target field;
    private final MethodNode method;
    private final Accessors accessors;
    private final ValueFlow flow;
    private final List<Integer> assignments;

    private FieldCode(Target field, MethodNode method, Accessors accessors) throws AnalyzerException {
        this.field = field;
        this.method = method;
        this.accessors = accessors;
        this.flow = field.isWrittenIn(method) ? new ValueFlow(field.owner(), method) : null;
        this.assignments = flow == null ? List.of() : field.assignments(flow);
    }

    /** @param method stays as it is */
    static FieldCode of(ClassNode type, Target field, MethodNode method) throws AnalyzerException {
        MethodNode part = copy(method);
        Set<String> captures = CapturedParameters.syntheticFields(type);
        Accessors accessors = new Accessors(type, field);
        Fillers fillers = new Fillers(type, field);
        new Helpers(field, fillers, part).inline();
        Segments.keepOnly(i -> field.isAccess(i) || accessors.isCalledBy(i) || accessors.isCapturedBy(i)
                || fillers.isCalledBy(i) || fillers.isCapturedBy(i) || isCapture(i, captures), part);
        return new FieldCode(field, part, accessors);
    }

    private static boolean isCapture(AbstractInsnNode instruction, Set<String> captures) {
        return instruction.getOpcode() == Opcodes.PUTFIELD && captures.contains(((FieldInsnNode) instruction).name);
    }

    /** Instruction for instruction, but for subroutines of old class files, which are inlined. */
    private static MethodNode copy(MethodNode method) {
        MethodNode copy = new JSRInlinerAdapter(null, method.access, method.name, method.desc, null, null);
        method.accept(copy);
        return copy;
    }

    MethodNode method() {
        return method;
    }

    MethodNode copyOfMethod() {
        return copy(method);
    }

    /** Indices of the assignments to the field of the object under construction (or to the static field), in code order. */
    List<Integer> assignments() {
        return assignments;
    }

    /** What to say of a field without assignments here: nothing, unless a method that is called assigns it. */
    Initializer unassigned() {
        for (AbstractInsnNode instruction : method.instructions) {
            if (accessors.isAssignedBy(instruction)) {
                return new Initializer.Unsliceable("it is assigned by " + ((MethodInsnNode) instruction).name + "(...), which cannot be run");
            }
        }
        return new Initializer.Absent();
    }

    /** Indices of the reads of the field that cannot come behind one of these instructions. */
    List<Integer> readsNotBehind(List<Integer> dropped) {
        BitSet behind = dropped.isEmpty() ? new BitSet() : new ControlFlow(flow, dropped.get(0)).reachableFrom(dropped);
        return field.reads(flow).stream().filter(read -> !behind.get(read)).toList();
    }
}
