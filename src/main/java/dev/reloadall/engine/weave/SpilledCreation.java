package dev.reloadall.engine.weave;

import java.util.ArrayDeque;
import java.util.Deque;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A creation with a {@code try} among its arguments: a handler finds the operand stack empty, so the compiler keeps the
 * object that is not initialized yet in local variables meanwhile. A null takes its place there.
 */
final class SpilledCreation {

    private SpilledCreation() {
    }

    /** Does a {@code try} begin between the {@code new} and the constructor call? */
    static boolean is(MethodNode method, TypeInsnNode creation, MethodInsnNode call) {
        for (AbstractInsnNode insn = creation; insn != call; insn = insn.getNext()) {
            AbstractInsnNode at = insn;
            if (at instanceof LabelNode && method.tryCatchBlocks.stream().anyMatch(block -> block.start == at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param wanted is the object left on the stack?
     * @param make takes the arguments and returns the object
     */
    static void weave(MethodNode method, TypeInsnNode creation, MethodInsnNode call, boolean wanted, AbstractInsnNode make) {
        method.instructions.set(creation, new InsnNode(Opcodes.ACONST_NULL));
        InsnList list = new InsnList();
        Deque<VarInsnNode> loads = new ArrayDeque<>();
        Type[] types = Type.getArgumentTypes(call.desc);
        for (int i = types.length - 1; i >= 0; i--) {
            list.add(new VarInsnNode(types[i].getOpcode(Opcodes.ISTORE), method.maxLocals));
            loads.push(new VarInsnNode(types[i].getOpcode(Opcodes.ILOAD), method.maxLocals));
            method.maxLocals += types[i].getSize();
        }
        list.add(new InsnNode(wanted ? Opcodes.POP2 : Opcodes.POP));
        loads.forEach(list::add);
        method.instructions.insertBefore(call, list);
        if (!wanted) {
            method.instructions.insert(call, new InsnNode(Opcodes.POP));
        }
        method.instructions.set(call, make);
    }
}
