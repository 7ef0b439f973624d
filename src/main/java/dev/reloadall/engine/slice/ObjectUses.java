package dev.reloadall.engine.slice;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Where a slice uses the objects it makes, and which of them live on in its result. */
final class ObjectUses {

    private final Analysis analysis;
    private final ValueFlow flow;
    private final Map<Integer, BitSet> uses = new HashMap<>();
    private final Set<Integer> retained = new HashSet<>();

    /** @param optional statements which are there only to change the given objects, and hence are no use of these */
    ObjectUses(Analysis analysis, Slice slice, Map<Integer, Set<Integer>> optional) {
        this.analysis = analysis;
        this.flow = analysis.flow;
        slice.instructions().filter(i -> usesObjects(flow.instructions[i])).forEach(i -> note(i, optional));
        findRetained(slice);
    }

    private boolean usesObjects(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        boolean copies = Instructions.isLoad(instruction) || Instructions.isDuplication(instruction)
                || Instructions.isPop(instruction) || opcode == Opcodes.CHECKCAST || Instructions.isReturn(instruction)
                || Instructions.isStore(instruction) && !isAssignment(instruction);
        return opcode >= 0 && !copies;
    }

    private boolean isAssignment(AbstractInsnNode instruction) {
        return instruction instanceof VarInsnNode store && analysis.function.assignments.contains(store);
    }

    private void note(int user, Map<Integer, Set<Integer>> optional) {
        Set<Integer> ignored = optional.getOrDefault(user, Set.of());
        for (int object : objectsOf(user)) {
            if (!ignored.contains(object)) {
                uses.computeIfAbsent(object, o -> new BitSet()).set(user);
            }
        }
    }

    private Set<Integer> objectsOf(int instruction) {
        Set<Integer> objects = new HashSet<>();
        flow.operands(instruction).forEach(operand -> objects.addAll(analysis.objects.of(operand)));
        return objects;
    }

    private void findRetained(Slice slice) {
        retained.addAll(objectsOf(analysis.control.exit()));
        int before;
        do {
            before = retained.size();
            slice.instructions().filter(this::holdsOperands).forEach(i -> retained.addAll(objectsOf(i)));
        } while (retained.size() != before);
    }

    /** Whether a retained object may come to hold what the instruction takes. */
    private boolean holdsOperands(int index) {
        AbstractInsnNode instruction = flow.instructions[index];
        List<SourceValue> operands = flow.operands(index);
        boolean takes = instruction instanceof MethodInsnNode || Instructions.isArrayStore(instruction)
                || instruction.getOpcode() == Opcodes.PUTFIELD || instruction.getOpcode() == Opcodes.INVOKEDYNAMIC;
        if (!takes || operands.isEmpty()) {
            return false;
        }
        boolean isStatic = instruction.getOpcode() == Opcodes.INVOKESTATIC;
        return retained.contains(index) || analysis.objects.of(operands.get(0)).stream().anyMatch(retained::contains)
                || isStatic && objectsOf(index).stream().anyMatch(retained::contains);
    }

    /** Whether the slice uses one of these objects at an instruction that control can reach. */
    boolean isUsedWithin(Set<Integer> objects, BitSet reachable) {
        return objects.stream().map(uses::get).anyMatch(users -> users != null && users.intersects(reachable));
    }

    boolean isRetained(Set<Integer> objects) {
        return objects.stream().anyMatch(retained::contains);
    }
}
