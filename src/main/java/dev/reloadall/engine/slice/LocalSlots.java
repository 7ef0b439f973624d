package dev.reloadall.engine.slice;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Numbers the locals of a slice anew, in order of first use, so that equal slices look equal wherever they were cut out. */
final class LocalSlots {

    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Map<Integer, Integer> slots = new HashMap<>();
    private int next;

    LocalSlots(Analysis analysis, Slice slice) {
        if (!analysis.target.isStatic()) {
            slots.put(0, next++);
        }
        slice.instructions().mapToObj(i -> analysis.flow.instructions[i]).forEach(this::measure);
    }

    /** A slot may hold an {@code int} here and a {@code long} there. */
    private void measure(AbstractInsnNode instruction) {
        if (instruction instanceof VarInsnNode access) {
            int opcode = access.getOpcode();
            boolean wide = opcode == Opcodes.LLOAD || opcode == Opcodes.DLOAD || opcode == Opcodes.LSTORE || opcode == Opcodes.DSTORE;
            sizes.merge(access.var, wide ? 2 : 1, Math::max);
        }
    }

    AbstractInsnNode renumber(AbstractInsnNode copy) {
        if (copy instanceof VarInsnNode access) {
            access.var = slot(access.var);
        } else if (copy instanceof IincInsnNode increment) {
            increment.var = slot(increment.var);
        }
        return copy;
    }

    private int slot(int original) {
        return slots.computeIfAbsent(original, o -> {
            int slot = next;
            next += sizes.getOrDefault(o, 1);
            return slot;
        });
    }
}
