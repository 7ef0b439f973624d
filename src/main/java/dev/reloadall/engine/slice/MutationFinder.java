package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Recognizes statements that exist to change an object: a call on it whose result is dropped, a store into it, a call of a
 * {@code java.*} or own helper that is handed it.
 *
 * <p>{@code registry.add(object)} and {@code System.out.println(list.size())} are none: there the change is elsewhere.
 */
final class MutationFinder {

    private static final Set<String> IMMEDIATE_ITERATION =
            Set.of("forEach", "forEachOrdered", "forEachRemaining", "ifPresent", "ifPresentOrElse");

    private final Analysis analysis;
    private final ValueFlow flow;
    private final List<List<Integer>> statements;

    MutationFinder(Analysis analysis) {
        this.analysis = analysis;
        this.flow = analysis.flow;
        this.statements = analysis.statements.all().stream().filter(this::canMutate).toList();
    }

    private boolean canMutate(List<Integer> statement) {
        return analysis.control.isLive(statement.get(0)) && statement.stream().anyMatch(i -> isEffect(flow.instructions[i]));
    }

    private static boolean isEffect(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode || Instructions.isArrayStore(instruction)
                || instruction.getOpcode() == Opcodes.PUTFIELD;
    }

    /** The mutations of objects that the slice makes, in code order, as far as they are not part of it. */
    List<Mutation> find(Slice slice) {
        List<Mutation> found = new ArrayList<>();
        for (List<Integer> statement : statements) {
            if (!slice.contains(statement.get(0))) {
                find(statement, slice::contains).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mutation> find(List<Integer> statement, IntPredicate made) {
        int sink = statement.get(statement.size() - 1);
        Set<Integer> changed = changedBySink(sink);
        changed.removeIf(object -> !made.test(object));
        if (!changed.isEmpty()) {
            return Optional.of(new Mutation(statement, changed, true));
        }
        if (!keepsResult(sink)) {
            return Optional.empty();
        }
        statement.forEach(i -> changed.addAll(changedByCall(i)));
        changed.removeIf(object -> !made.test(object));
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Mutation(statement, changed, false));
    }

    private Set<Integer> changedBySink(int sink) {
        AbstractInsnNode instruction = flow.instructions[sink];
        if (Instructions.isArrayStore(instruction) || instruction.getOpcode() == Opcodes.PUTFIELD) {
            return analysis.objects.of(flow.operands(sink).get(0));
        }
        if (!Instructions.isPop(instruction)) {
            return changedByCall(sink);
        }
        Set<Integer> changed = new HashSet<>();
        for (SourceValue dropped : flow.operands(sink)) {
            producers(dropped).forEach(producer -> changed.addAll(changedByCall(producer)));
        }
        return changed;
    }

    /** Whether the statement is there for a value, not for an effect elsewhere. */
    private boolean keepsResult(int sink) {
        AbstractInsnNode instruction = flow.instructions[sink];
        if (Instructions.isPop(instruction)) {
            return flow.operands(sink).stream().flatMap(value -> producers(value).stream())
                    .noneMatch(producer -> flow.instructions[producer] instanceof MethodInsnNode || isNew(producer));
        }
        return Instructions.isStore(instruction) || Instructions.isConditional(instruction) || Instructions.writesField(instruction);
    }

    private boolean isNew(int index) {
        return flow.instructions[index].getOpcode() == Opcodes.NEW;
    }

    private List<Integer> producers(SourceValue value) {
        return value.insns.stream().filter(producer -> !(producer instanceof Origin)).map(flow::index).toList();
    }

    private Set<Integer> changedByCall(int index) {
        Set<Integer> changed = new HashSet<>();
        if (!(flow.instructions[index] instanceof MethodInsnNode call) || call.name.equals("<init>")
                || ObjectFlow.isImmutable(call.owner)) {
            return changed;
        }
        List<SourceValue> operands = flow.operands(index);
        if (analysis.isFilling(index)) {
            analysis.function.assignments.forEach(store -> changed.addAll(analysis.objects.of(flow.operands(flow.index(store)).get(0))));
        }
        if (isImmediateIteration(call) && !mayChangeWhatTheyGet(operands)) {
            return changed;
        }
        if (call.getOpcode() != Opcodes.INVOKESTATIC) {
            changed.addAll(analysis.objects.of(operands.get(0)));
        }
        if (changesArguments(call, operands)) {
            changed.addAll(changeable(call, operands));
        }
        return changed;
    }

    /** A text that was taken from a list is handed on without the list. */
    private Set<Integer> changeable(MethodInsnNode call, List<SourceValue> operands) {
        Type[] parameters = Type.getArgumentTypes(call.desc);
        int receivers = operands.size() - parameters.length;
        Set<Integer> objects = new HashSet<>();
        for (int i = 0; i < operands.size(); i++) {
            Type parameter = i < receivers ? Type.getObjectType(call.owner) : parameters[i - receivers];
            if (parameter.getSort() != Type.OBJECT || !ObjectFlow.isImmutable(parameter.getInternalName())) {
                objects.addAll(analysis.objects.of(operands.get(i)));
            }
        }
        return objects;
    }

    private boolean mayChangeWhatTheyGet(List<SourceValue> operands) {
        return operands.size() < 2 || operands.stream().skip(1).anyMatch(analysis.effects::mayChangeWhatItGets);
    }

    private boolean changesArguments(MethodInsnNode call, List<SourceValue> operands) {
        if (call.getOpcode() == Opcodes.INVOKESTATIC) {
            return call.owner.startsWith("java/") || call.owner.equals(analysis.type.name);
        }
        return isImmediateIteration(call) || flow.isThis(operands.get(0)) && isOwnPrivate(call);
    }

    /** A call that runs the lambda it is handed before it returns. */
    static boolean isImmediateIteration(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && IMMEDIATE_ITERATION.contains(call.name) && call.owner.startsWith("java/");
    }

    private boolean isOwnPrivate(MethodInsnNode call) {
        for (MethodNode method : analysis.type.methods) {
            if (method.name.equals(call.name) && method.desc.equals(call.desc)) {
                return call.owner.equals(analysis.type.name) && (method.access & Opcodes.ACC_PRIVATE) != 0;
            }
        }
        return false;
    }
}
