package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Where the operands and the locals that each instruction of a method uses come from. Instructions go by their index. */
final class ValueFlow {

    final MethodNode method;
    final String owner;
    final AbstractInsnNode[] instructions;
    private final Map<AbstractInsnNode, Integer> indices = new IdentityHashMap<>();
    private final Frame<SourceValue>[] frames;
    private final List<List<SourceValue>> operands = new ArrayList<>();

    ValueFlow(String owner, MethodNode method) throws AnalyzerException {
        this.owner = owner;
        this.method = method;
        this.instructions = method.instructions.toArray();
        OriginInterpreter interpreter = new OriginInterpreter();
        this.frames = new Analyzer<>(interpreter).analyze(owner, method);
        for (int i = 0; i < instructions.length; i++) {
            indices.put(instructions[i], i);
            operands.add(operandsOf(i, interpreter));
        }
    }

    private List<SourceValue> operandsOf(int index, OriginInterpreter interpreter) throws AnalyzerException {
        if (frames[index] == null || instructions[index].getOpcode() < 0) {
            return List.of();
        }
        PoppingFrame frame = new PoppingFrame(frames[index]);
        frame.execute(instructions[index], interpreter);
        Collections.reverse(frame.popped);
        return frame.popped;
    }

    int size() {
        return instructions.length;
    }

    boolean isReachable(int index) {
        return frames[index] != null;
    }

    int index(AbstractInsnNode instruction) {
        return indices.get(instruction);
    }

    /** Everything the instruction takes from the stack, deepest first; what a {@code dup} looks at included. */
    List<SourceValue> operands(int index) {
        return operands.get(index);
    }

    /** Whether the instruction takes the exception from the stack with which control enters this handler. */
    boolean usesException(int index, int handler) {
        AbstractInsnNode exception = frames[handler].getStack(0).insns.iterator().next();
        return operands(index).stream().anyMatch(operand -> operand.insns.contains(exception));
    }

    /** The stores (or {@link Origin}s) whose value the local may have that this instruction reads; empty if it reads none. */
    Set<AbstractInsnNode> definitionsRead(int index) {
        AbstractInsnNode instruction = instructions[index];
        if (instruction instanceof VarInsnNode load && Instructions.isLoad(load)) {
            return frames[index].getLocal(load.var).insns;
        }
        return instruction instanceof IincInsnNode increment ? frames[index].getLocal(increment.var).insns : Set.of();
    }

    /** Whether the value is the object under construction and nothing else. */
    boolean isThis(SourceValue value) {
        return Instructions.isInstance(method) && isParameter(value, 0);
    }

    /** Whether the value is what was passed in this parameter, unmodified. */
    boolean isParameter(SourceValue value, int slot) {
        return !value.insns.isEmpty() && value.insns.stream().allMatch(producer -> passesParameter(producer, slot));
    }

    private boolean passesParameter(AbstractInsnNode producer, int slot) {
        if (!Instructions.isLoad(producer) || producer instanceof Origin) {
            return false;
        }
        Set<AbstractInsnNode> definitions = definitionsRead(index(producer));
        return definitions.size() == 1 && definitions.iterator().next() instanceof Origin origin && origin.isParameter(slot);
    }

    /** Notes what an instruction pops, which for {@code dup_x1} and its kin no interpreter method is told. */
    private static final class PoppingFrame extends Frame<SourceValue> {
        private final List<SourceValue> popped = new ArrayList<>();

        PoppingFrame(Frame<SourceValue> frame) {
            super(frame);
        }

        @Override
        public SourceValue pop() {
            SourceValue value = super.pop();
            popped.add(value);
            return value;
        }
    }
}
