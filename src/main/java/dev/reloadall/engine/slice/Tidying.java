package dev.reloadall.engine.slice;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.BasicVerifier;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Removes what cutting leaves behind: unreachable code, jumps to the next instruction, empty {@code try} blocks, unused labels.
 * In passing it proves that the result is well-formed, and measures its stack and locals.
 */
final class Tidying {

    private final String owner;
    private final MethodNode method;

    private Tidying(String owner, MethodNode method) {
        this.owner = owner;
        this.method = method;
    }

    /** @throws AnalyzerException if the method would not verify */
    static void tidy(String owner, MethodNode method) throws AnalyzerException {
        Tidying tidying = new Tidying(owner, method);
        boolean changed;
        do {
            changed = tidying.removeUnreachable();
            changed |= tidying.removeIdleJumps();
            changed |= tidying.method.tryCatchBlocks.removeIf(Tidying::isIdle);
        } while (changed);
        tidying.removeUnusedLabels();
    }

    private boolean removeUnreachable() throws AnalyzerException {
        Frame<BasicValue>[] frames = new Analyzer<>(new BasicVerifier()).analyzeAndComputeMaxs(owner, method);
        AbstractInsnNode[] instructions = method.instructions.toArray();
        boolean changed = false;
        for (int i = 0; i < instructions.length; i++) {
            if (frames[i] == null && !(instructions[i] instanceof LabelNode)) {
                method.instructions.remove(instructions[i]);
                changed = true;
            }
        }
        return changed;
    }

    private boolean removeIdleJumps() {
        boolean changed = false;
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (Instructions.isGoto(instruction) && isNext(instruction, ((JumpInsnNode) instruction).label)) {
                method.instructions.remove(instruction);
                changed = true;
            }
        }
        return changed;
    }

    private static boolean isNext(AbstractInsnNode jump, LabelNode target) {
        AbstractInsnNode next = jump.getNext();
        while (next != null && next.getOpcode() < 0 && next != target) {
            next = next.getNext();
        }
        return next == target;
    }

    private static boolean isIdle(TryCatchBlockNode block) {
        for (AbstractInsnNode i = block.start; i != block.end; i = i.getNext()) {
            if (Instructions.canThrow(i)) {
                return false;
            }
        }
        return true;
    }

    private void removeUnusedLabels() {
        Set<LabelNode> used = new HashSet<>();
        for (AbstractInsnNode instruction : method.instructions) {
            used.addAll(Instructions.targets(instruction));
            if (instruction instanceof LineNumberNode line) {
                used.add(line.start);
            }
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            used.addAll(Set.of(block.start, block.end));
            used.add(block.handler);
        }
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof LabelNode && !used.contains(instruction)) {
                method.instructions.remove(instruction);
            }
        }
    }
}
