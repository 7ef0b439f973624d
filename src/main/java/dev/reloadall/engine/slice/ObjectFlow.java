package dev.reloadall.engine.slice;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Which objects a value may be or belong to, named by the instruction that brought them into the method: {@code new}, or a call
 * that returned them.
 *
 * <p>What is reached through a field, an array element or the result of a method of an object counts as part of it, so that
 * {@code map.get(k).add(v)} is seen to change {@code map}. {@code this}, parameters and what other fields hold are not objects of
 * the method: they live already, and have their state.
 */
final class ObjectFlow {

    private static final Set<String> IMMUTABLE = Set.of(
            "java/lang/String", "java/lang/Integer", "java/lang/Long", "java/lang/Short", "java/lang/Byte", "java/lang/Character",
            "java/lang/Boolean", "java/lang/Float", "java/lang/Double", "java/lang/Class", "java/math/BigInteger",
            "java/math/BigDecimal");

    private final ValueFlow flow;
    private final Map<Integer, Set<Integer>> known = new HashMap<>();

    ObjectFlow(ValueFlow flow) {
        this.flow = flow;
    }

    static boolean isImmutable(String internalName) {
        return IMMUTABLE.contains(internalName);
    }

    /** The instructions that brought the objects the value belongs to; empty for a primitive or a foreign object. */
    Set<Integer> of(SourceValue value) {
        Set<Integer> found = new HashSet<>();
        for (AbstractInsnNode producer : value.insns) {
            if (!(producer instanceof Origin)) {
                found.addAll(known.computeIfAbsent(flow.index(producer), this::search));
            }
        }
        return found;
    }

    private Set<Integer> search(int start) {
        Set<Integer> found = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> pending = new ArrayDeque<>();
        pending.add(start);
        while (!pending.isEmpty()) {
            int producer = pending.pop();
            if (seen.add(producer)) {
                if (bringsObject(flow.instructions[producer])) {
                    found.add(producer);
                }
                followed(producer, pending);
            }
        }
        return found;
    }

    private void followed(int producer, Deque<Integer> pending) {
        AbstractInsnNode instruction = flow.instructions[producer];
        if (Instructions.isLoad(instruction)) {
            push(flow.definitionsRead(producer), pending);
        } else if (derivesFromAll(instruction)) {
            flow.operands(producer).forEach(operand -> push(operand.insns, pending));
        } else if (derivesFromFirst(instruction)) {
            push(flow.operands(producer).get(0).insns, pending);
        }
    }

    private void push(Set<AbstractInsnNode> producers, Deque<Integer> pending) {
        for (AbstractInsnNode producer : producers) {
            if (!(producer instanceof Origin)) {
                pending.push(flow.index(producer));
            }
        }
    }

    private static boolean derivesFromAll(AbstractInsnNode instruction) {
        return Instructions.isStore(instruction)
                || instruction instanceof InvokeDynamicInsnNode && bringsObject(instruction);
    }

    private static boolean derivesFromFirst(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return opcode == CHECKCAST || opcode == GETFIELD || opcode == AALOAD
                || instruction instanceof MethodInsnNode && opcode != INVOKESTATIC && bringsObject(instruction);
    }

    private static boolean bringsObject(AbstractInsnNode instruction) {
        return switch (instruction.getOpcode()) {
            case NEW, NEWARRAY, ANEWARRAY, MULTIANEWARRAY -> true;
            case INVOKEVIRTUAL, INVOKESPECIAL, INVOKEINTERFACE, INVOKESTATIC -> isMutable(((MethodInsnNode) instruction).desc);
            case INVOKEDYNAMIC -> isMutable(((InvokeDynamicInsnNode) instruction).desc);
            default -> false;
        };
    }

    private static boolean isMutable(String methodDescriptor) {
        Type type = Type.getReturnType(methodDescriptor);
        return type.getSort() == Type.ARRAY || type.getSort() == Type.OBJECT && !isImmutable(type.getInternalName());
    }
}
