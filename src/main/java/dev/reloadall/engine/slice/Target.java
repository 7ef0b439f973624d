package dev.reloadall.engine.slice;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The field whose initializer is wanted, and how code that initializes it looks. */
record Target(String owner, String name, String descriptor, boolean isStatic) {

    Type type() {
        return Type.getType(descriptor);
    }

    boolean isWrittenIn(MethodNode method) {
        return Stream.of(method.instructions.toArray()).anyMatch(this::isWrite);
    }

    /** Indices of the assignments to the field of {@code this}, or to the static field. */
    List<Integer> assignments(ValueFlow flow) {
        return own(flow, IntStream.range(0, flow.size()).filter(i -> isWrite(flow.instructions[i])));
    }

    List<Integer> reads(ValueFlow flow) {
        return own(flow, IntStream.range(0, flow.size()).filter(i -> isRead(flow.instructions[i])));
    }

    private List<Integer> own(ValueFlow flow, IntStream accesses) {
        return accesses.filter(i -> flow.isReachable(i) && (isStatic || flow.isThis(flow.operands(i).get(0)))).boxed().toList();
    }

    private boolean isWrite(AbstractInsnNode instruction) {
        return instruction.getOpcode() == (isStatic ? Opcodes.PUTSTATIC : Opcodes.PUTFIELD) && isAccess(instruction);
    }

    boolean isRead(AbstractInsnNode instruction) {
        return instruction.getOpcode() == (isStatic ? Opcodes.GETSTATIC : Opcodes.GETFIELD) && isAccess(instruction);
    }

    boolean isAccess(AbstractInsnNode instruction) {
        return Instructions.isField(instruction, owner, name, descriptor);
    }
}
