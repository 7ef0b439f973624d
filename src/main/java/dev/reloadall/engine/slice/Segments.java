package dev.reloadall.engine.slice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Takes from a method the parts that have nothing to do with a field, before anything expensive is done with it.
 *
 * <p>A segment starts with an empty stack and shares no jump, handler or local variable with the rest. Then it can depend on
 * another one through fields and objects only, and those are read as they are. Without this, a {@code <clinit>} of a thousand
 * statements would be analyzed whole for each of its fields.
 */
final class Segments {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final MethodNode method;
    private final AbstractInsnNode[] instructions;
    private final Map<AbstractInsnNode, Integer> indices = new IdentityHashMap<>();
    /** For each index how many jumps, handlers and locals more (or less) span it than the index before. */
    private final int[] spans;
    private final int end;

    private Segments(MethodNode method) {
        this.method = method;
        this.instructions = method.instructions.toArray();
        int last = 0;
        for (int i = 0; i < instructions.length; i++) {
            indices.put(instructions[i], i);
            last = instructions[i].getOpcode() >= 0 ? i : last;
        }
        this.end = last;
        this.spans = new int[instructions.length + 2];
        spanJumps();
        spanHandlers();
        spanLocals();
    }

    /** Removes the segments without a relevant instruction. The method must be without subroutines; it is changed. */
    static void keepOnly(Predicate<AbstractInsnNode> relevant, MethodNode method) {
        new Segments(method).remove(instruction -> !relevant.test(instruction) && !Instructions.isReturn(instruction));
    }

    /** No segment starts between these two, nor at the second. */
    private void span(int from, int to) {
        spans[Math.min(from, to) + 1]++;
        spans[Math.max(from, to) + 1]--;
    }

    private void spanJumps() {
        for (int i = 0; i < instructions.length; i++) {
            for (LabelNode target : Instructions.targets(instructions[i])) {
                int to = indices.get(target);
                span(i, to > i ? to - 1 : to);
            }
            if (Instructions.isReturn(instructions[i]) && i < end) {
                span(i, end);
            }
        }
    }

    private void spanHandlers() {
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            int[] ends = {indices.get(block.start), indices.get(block.end), indices.get(block.handler)};
            Arrays.sort(ends);
            span(ends[0], ends[2]);
        }
    }

    /** Slots are reused, but to find out where takes the analysis that this is there to avoid. */
    private void spanLocals() {
        int parameters = (Type.getArgumentsAndReturnSizes(method.desc) >> 2) - (Instructions.isInstance(method) ? 0 : 1);
        Map<Integer, Integer> first = new HashMap<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < instructions.length; i++) {
            int slot = slot(instructions[i]);
            if (slot >= 0) {
                boolean read = Instructions.isLoad(instructions[i]);
                if (slot >= parameters || !read) {
                    first.putIfAbsent(slot, slot < parameters ? 0 : i);
                }
                last.put(slot, i);
            }
        }
        first.forEach((slot, start) -> span(start, last.get(slot)));
    }

    private static int slot(AbstractInsnNode instruction) {
        if (instruction instanceof VarInsnNode access) {
            return access.var;
        }
        return instruction instanceof IincInsnNode increment ? increment.var : -1;
    }

    private void remove(Predicate<AbstractInsnNode> irrelevant) {
        int[] depths = depths();
        int spanning = 0;
        int start = 0;
        for (int i = 0; i <= instructions.length; i++) {
            spanning += spans[i];
            if (i == instructions.length || spanning == 0 && depths[i] == 0 && !continuesLine(i)) {
                removeIf(irrelevant, start, i);
                start = i;
            }
        }
        method.tryCatchBlocks.removeIf(block -> isEmpty(block));
    }

    /** A line number belongs to the instructions behind it. */
    private boolean continuesLine(int index) {
        return index > 0 && instructions[index - 1].getOpcode() < 0;
    }

    private void removeIf(Predicate<AbstractInsnNode> irrelevant, int from, int to) {
        if (Arrays.stream(instructions, from, to).allMatch(irrelevant)) {
            for (int i = from; i < to; i++) {
                if (!(instructions[i] instanceof LabelNode)) {
                    method.instructions.remove(instructions[i]);
                }
            }
        }
    }

    private static boolean isEmpty(TryCatchBlockNode block) {
        AbstractInsnNode instruction = block.start;
        while (instruction != block.end && instruction.getOpcode() < 0) {
            instruction = instruction.getNext();
        }
        return instruction == block.end;
    }

    /** The depth of the stack before each instruction, as far as reading from top to bottom tells. */
    private int[] depths() {
        int[] depths = new int[instructions.length];
        Map<LabelNode, Integer> targets = new IdentityHashMap<>();
        method.tryCatchBlocks.forEach(block -> targets.put(block.handler, 1));
        int depth = 0;
        for (int i = 0; i < depths.length; i++) {
            AbstractInsnNode instruction = instructions[i];
            if (depth == UNKNOWN && instruction instanceof LabelNode label) {
                depth = targets.getOrDefault(label, UNKNOWN);
            }
            depths[i] = depth;
            if (instruction.getOpcode() >= 0 && depth != UNKNOWN) {
                int after = depth + StackEffect.of(instruction);
                Instructions.targets(instruction).forEach(target -> targets.putIfAbsent(target, after));
                depth = Instructions.endsFlow(instruction) || instruction.getOpcode() == Opcodes.RET ? UNKNOWN : after;
            }
        }
        return depths;
    }
}
