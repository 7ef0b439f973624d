package dev.reloadall.engine.slice;

import java.util.IdentityHashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Tells which instructions may have made a value, where parameters and caught exceptions count as made by an {@link Origin}. */
final class OriginInterpreter extends SourceInterpreter {

    /** One per handler, or the sets of sources would never stop growing. */
    private final Map<LabelNode, Origin> caught = new IdentityHashMap<>();

    OriginInterpreter() {
        super(Opcodes.ASM9);
    }

    @Override
    public SourceValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return new SourceValue(type.getSize(), Origin.parameter(local, type));
    }

    /** A copy on the stack is the value itself, so that it is known which of several values {@code dup2_x1} copied. */
    @Override
    public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
        return Instructions.isDuplication(instruction) ? value : super.copyOperation(instruction, value);
    }

    /** Most merges meet what they met before. */
    @Override
    public SourceValue merge(SourceValue first, SourceValue second) {
        return first == second || first.insns == second.insns && first.size == second.size ? first : super.merge(first, second);
    }

    @Override
    public SourceValue newExceptionValue(TryCatchBlockNode block, Frame<SourceValue> handler, Type type) {
        return new SourceValue(1, caught.computeIfAbsent(block.handler, h -> Origin.exception()));
    }
}
