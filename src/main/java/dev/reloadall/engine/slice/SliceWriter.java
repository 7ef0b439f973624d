package dev.reloadall.engine.slice;

import static org.objectweb.asm.Opcodes.*;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Writes the instructions of a slice as a method of its own.
 *
 * <p>Branches that are not part of the slice become jumps to their postdominator: nothing in between is part of it either.
 */
final class SliceWriter {

    private final Analysis analysis;
    private final ValueFlow flow;
    private final ControlFlow control;
    private final Slice slice;
    private final FieldWrites writes;
    private final MethodNode result;
    private final LabelNode[] labels;
    private final Map<LabelNode, LabelNode> clones = new IdentityHashMap<>();
    private final LocalSlots slots;
    private final boolean publishes;

    SliceWriter(Analysis analysis, Slice slice) {
        this.analysis = analysis;
        this.flow = analysis.flow;
        this.control = analysis.control;
        this.slice = slice;
        this.writes = new FieldWrites(analysis);
        this.result = new MethodNode(ASM9, ACC_PUBLIC | ACC_STATIC, "init$" + analysis.target.name(), descriptor(analysis.target), null, null);
        this.labels = new LabelNode[flow.size()];
        this.slots = new LocalSlots(analysis, slice);
        this.publishes = slice.instructions().anyMatch(analysis::isFilling) || !isOfOwnType() && runsOwnCodeBehind();
    }

    /** Such as an enum's constants: a live one stays in the field, and another is made only to be copied from. */
    private boolean isOfOwnType() {
        return analysis.target.isStatic() && analysis.target.descriptor().endsWith("L" + analysis.target.owner() + ";");
    }

    /** May anything that reads the field run between an assignment and the end, such as {@code list.add(size())}? */
    private boolean runsOwnCodeBehind() {
        int first = analysis.function.assignments.stream().mapToInt(flow::index).min().orElse(flow.size());
        return slice.instructions().anyMatch(i -> i > first && Instructions.mayRunOwnCode(flow.instructions[i]));
    }

    static String descriptor(Target target) {
        return target.isStatic() ? "()" + target.descriptor() : "(L" + target.owner() + ";)" + target.descriptor();
    }

    MethodNode write() {
        for (int i = 0; i < labels.length; i++) {
            labels[i] = new LabelNode();
            if (flow.instructions[i] instanceof LabelNode original) {
                clones.put(original, labels[i]);
            }
        }
        flow.method.tryCatchBlocks.forEach(this::writeHandler);
        int line = -1;
        int written = -1;
        for (int i = 0; i < labels.length; i++) {
            result.instructions.add(labels[i]);
            if (flow.instructions[i] instanceof LineNumberNode number) {
                line = number.line;
            }
            boolean keeps = slice.contains(i) && flow.instructions[i].getOpcode() >= 0;
            if (keeps && line != written) {
                result.instructions.add(new LineNumberNode(line, labels[i]));
                written = line;
            }
            write(i);
        }
        return result;
    }

    private void writeHandler(TryCatchBlockNode block) {
        int handler = flow.index(block.handler);
        if (flow.isReachable(handler) && (control.isLive(handler) || slice.contains(handler))) {
            result.tryCatchBlocks.add(new TryCatchBlockNode(
                    clones.get(block.start), clones.get(block.end), clones.get(block.handler), block.type));
        }
    }

    private void write(int index) {
        if (!flow.isReachable(index)) {
            return;
        }
        if (control.isHandler(index) && (control.isLive(index) || slice.contains(index)) && !takesException(index)) {
            add(new InsnNode(POP));
        }
        if (slice.contains(index)) {
            writeKept(index);
        } else if (control.isLive(index)) {
            writeWayOn(index);
        }
    }

    private boolean takesException(int handler) {
        return slice.instructions().anyMatch(i -> flow.usesException(i, handler));
    }

    private void writeWayOn(int index) {
        AbstractInsnNode instruction = flow.instructions[index];
        if (Instructions.isGoto(instruction)) {
            add(instruction.clone(clones));
        } else if (Instructions.isConditional(instruction) || leavesLiveCode(index)) {
            add(new JumpInsnNode(GOTO, labels[analysis.postdominators.of(index)]));
        }
    }

    private boolean leavesLiveCode(int index) {
        return index + 1 < labels.length && !control.isLive(index + 1);
    }

    private void writeKept(int index) {
        AbstractInsnNode instruction = flow.instructions[index];
        int opcode = instruction.getOpcode();
        if (opcode == MONITORENTER || opcode == MONITOREXIT) {
            add(new InsnNode(POP));
        } else if (Instructions.writesField(instruction) && writes.isForeign(index)) {
            drop((FieldInsnNode) instruction);
        } else if (Instructions.isLoad(instruction)) {
            writeLoad(index);
        } else if (opcode >= 0) {
            if (publishes && instruction instanceof VarInsnNode store && analysis.function.assignments.contains(store)) {
                publish();
            }
            add(slots.renumber(instruction.clone(clones)));
        }
    }

    /** What fills the value, or is asked for what goes into it, looks for it in the field. */
    private void publish() {
        Target target = analysis.target;
        boolean wide = target.type().getSize() == 2;
        add(new InsnNode(wide ? DUP2 : DUP));
        if (target.isStatic()) {
            add(new FieldInsnNode(PUTSTATIC, target.owner(), target.name(), target.descriptor()));
            return;
        }
        add(Instructions.load(Type.getObjectType(target.owner()), 0));
        add(new InsnNode(wide ? DUP_X2 : SWAP));
        if (wide) {
            add(new InsnNode(POP));
        }
        add(new FieldInsnNode(PUTFIELD, target.owner(), target.name(), target.descriptor()));
    }

    private void writeLoad(int index) {
        Optional<FieldInsnNode> captured = analysis.captured.fieldFor(flow, index);
        if (captured.isPresent()) {
            add(Instructions.load(Type.getObjectType(analysis.type.name), 0));
            add(captured.get());
        } else {
            add(slots.renumber(flow.instructions[index].clone(clones)));
        }
    }

    private void drop(FieldInsnNode put) {
        add(Instructions.pop(Type.getType(put.desc).getSize()));
        if (put.getOpcode() == Opcodes.PUTFIELD) {
            add(new InsnNode(POP));
        }
    }

    private void add(AbstractInsnNode instruction) {
        result.instructions.add(instruction);
    }
}
