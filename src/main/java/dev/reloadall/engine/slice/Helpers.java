package dev.reloadall.engine.slice;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Own static methods that fill several things at once, such as {@code register(name, tag)} for a table by name and a set of names:
 * {@code <clinit>} is read as if their bodies stood in it, so that each field's initializer is what concerns that field.
 *
 * <p>What {@link Fillers} knows stays a call.
 */
final class Helpers {

    /** How deep helpers call helpers. */
    private static final int DEPTH = 3;
    /** Instructions of a helper: it stands in the code as often as it is called. */
    private static final int SIZE = 200;

    private final Target field;
    private final Fillers fillers;
    private final MethodNode code;

    Helpers(Target field, Fillers fillers, MethodNode code) {
        this.field = field;
        this.fillers = fillers;
        this.code = code;
    }

    void inline() {
        for (int depth = 0; depth < DEPTH; depth++) {
            for (AbstractInsnNode instruction : code.instructions.toArray()) {
                MethodNode helper = helper(instruction);
                if (helper != null) {
                    code.instructions.insertBefore(instruction, body(helper, code.maxLocals));
                    code.instructions.remove(instruction);
                    code.maxLocals += helper.maxLocals;
                    code.maxStack += helper.maxStack;
                }
            }
        }
    }

    private MethodNode helper(AbstractInsnNode instruction) {
        if (instruction.getOpcode() != Opcodes.INVOKESTATIC || fillers.isCalledBy(instruction)) {
            return null;
        }
        MethodInsnNode call = (MethodInsnNode) instruction;
        MethodNode called = fillers.reaching(call);
        return called != null && call.desc.endsWith(")V") && called.tryCatchBlocks.isEmpty() && called.instructions.size() <= SIZE
                && (called.access & Opcodes.ACC_SYNCHRONIZED) == 0 && !field.isWrittenIn(called) && !calls(called, call) ? called : null;
    }

    private static boolean calls(MethodNode method, MethodInsnNode itself) {
        return Stream.of(method.instructions.toArray()).anyMatch(each -> each instanceof MethodInsnNode call
                && call.owner.equals(itself.owner) && call.name.equals(itself.name) && call.desc.equals(itself.desc));
    }

    /** Each with locals of its own, so that they are {@link Segments} of their own. */
    private static InsnList body(MethodNode helper, int base) {
        InsnList body = new InsnList();
        int slot = base;
        for (Type argument : Type.getArgumentTypes(helper.desc)) {
            body.insert(Instructions.store(argument, slot));
            slot += argument.getSize();
        }
        Map<LabelNode, LabelNode> labels = new HashMap<>();
        helper.instructions.forEach(each -> {
            if (each instanceof LabelNode label) {
                labels.put(label, new LabelNode());
            }
        });
        LabelNode end = new LabelNode();
        for (AbstractInsnNode each : helper.instructions) {
            if (each.getOpcode() == Opcodes.RETURN) {
                body.add(new JumpInsnNode(Opcodes.GOTO, end));
            } else if (!(each instanceof FrameNode)) {
                body.add(moved(each.clone(labels), base));
            }
        }
        endsIn(body, end);
        return body;
    }

    /** A jump to what comes next would make a branch where there is none. */
    private static void endsIn(InsnList body, LabelNode end) {
        for (AbstractInsnNode last = body.getLast(); last != null; last = last.getPrevious()) {
            if (last instanceof JumpInsnNode jump && jump.label == end) {
                body.remove(last);
                break;
            }
            if (last.getOpcode() >= 0) {
                break;
            }
        }
        body.add(end);
    }

    private static AbstractInsnNode moved(AbstractInsnNode instruction, int base) {
        if (instruction instanceof VarInsnNode access) {
            access.var += base;
        } else if (instruction instanceof IincInsnNode count) {
            count.var += base;
        }
        return instruction;
    }
}
