package dev.reloadall.engine.slice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Whether a lambda may change what it is handed, or has captured.
 *
 * <p>{@code items.forEach(item -> item.start())} completes {@code items}; {@code items.forEach(item -> index.put(item, 1))}
 * only asks them, and is there for {@code index}.
 */
final class LambdaEffects {

    private final ClassNode type;
    private final Fillers fillers;

    LambdaEffects(ClassNode type, Fillers fillers) {
        this.type = type;
        this.fillers = fillers;
    }

    /** True also where it cannot be seen which lambda that is. */
    boolean mayChangeWhatItGets(SourceValue lambda) {
        return lambda.insns.stream().anyMatch(this::mayChange);
    }

    private boolean mayChange(AbstractInsnNode creation) {
        if (fillers.isCapturedBy(creation)) {
            return false;
        }
        MethodNode body = creation instanceof InvokeDynamicInsnNode dynamic ? body(dynamic) : null;
        return body == null || changesParameters(body);
    }

    private MethodNode body(InvokeDynamicInsnNode dynamic) {
        for (Object argument : dynamic.bsmArgs) {
            if (argument instanceof Handle handle && handle.getOwner().equals(type.name)) {
                return type.methods.stream().filter(method -> (method.access & Opcodes.ACC_SYNTHETIC) != 0
                        && method.name.equals(handle.getName()) && method.desc.equals(handle.getDesc())).findFirst().orElse(null);
            }
        }
        return null;
    }

    private boolean changesParameters(MethodNode body) {
        try {
            ValueFlow flow = new ValueFlow(type.name, body);
            for (int i = 0; i < flow.size(); i++) {
                if (flow.isReachable(i) && changesParameter(flow, i)) {
                    return true;
                }
            }
            return false;
        } catch (AnalyzerException e) {
            return true; // nothing is known about it
        }
    }

    private boolean changesParameter(ValueFlow flow, int index) {
        AbstractInsnNode instruction = flow.instructions[index];
        if (Instructions.isArrayStore(instruction) || instruction.getOpcode() == Opcodes.PUTFIELD) {
            return belongsToParameter(flow, flow.operands(index).get(0));
        }
        if (!(instruction instanceof MethodInsnNode call) || isQuestion(flow, call) || fillers.isCalledBy(call)) {
            return false;
        }
        if (call.getOpcode() == Opcodes.INVOKESTATIC) {
            return flow.operands(index).stream().anyMatch(operand -> belongsToParameter(flow, operand));
        }
        return !call.name.equals("<init>") && belongsToParameter(flow, flow.operands(index).get(0));
    }

    /** A call whose result is used; one whose result is dropped is there for its effect. */
    private static boolean isQuestion(ValueFlow flow, MethodInsnNode call) {
        AbstractInsnNode next = call.getNext();
        while (next != null && next.getOpcode() < 0) {
            next = next.getNext();
        }
        return ObjectFlow.isImmutable(call.owner)
                || Type.getReturnType(call.desc).getSort() != Type.VOID && (next == null || !Instructions.isPop(next));
    }

    private static boolean belongsToParameter(ValueFlow flow, SourceValue value) {
        Set<AbstractInsnNode> seen = new HashSet<>();
        Deque<AbstractInsnNode> pending = new ArrayDeque<>(value.insns);
        while (!pending.isEmpty()) {
            AbstractInsnNode producer = pending.pop();
            if (producer instanceof Origin origin) {
                if (origin.isParameter()) {
                    return true;
                }
            } else if (seen.add(producer)) {
                follow(flow, producer, pending);
            }
        }
        return false;
    }

    private static void follow(ValueFlow flow, AbstractInsnNode producer, Deque<AbstractInsnNode> pending) {
        int index = flow.index(producer);
        int opcode = producer.getOpcode();
        if (Instructions.isLoad(producer)) {
            pending.addAll(flow.definitionsRead(index));
        } else if (Instructions.isStore(producer) || opcode == Opcodes.CHECKCAST || opcode == Opcodes.GETFIELD || opcode == Opcodes.AALOAD
                || producer instanceof MethodInsnNode && opcode != Opcodes.INVOKESTATIC) {
            pending.addAll(flow.operands(index).get(0).insns);
        }
    }
}
