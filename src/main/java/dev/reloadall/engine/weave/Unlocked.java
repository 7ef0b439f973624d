package dev.reloadall.engine.weave;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Lets go of the lock that the VM takes for a native {@code synchronized} method while its stub runs the present body,
 * which may not be synchronized any more, and locks for itself where it is.
 *
 * <p>Not structured locking (JVMS 2.11.10), which HotSpot does not demand: it interprets such a method for ever. Woven
 * code calls past it; who comes here is an obsolete frame, a library or reflection.
 */
final class Unlocked {

    private Unlocked() {
    }

    /** @param staticOwner internal name of the class whose lock a static method has, {@code null} for that of local 0 */
    static void weave(MethodNode method, String staticOwner) {
        LabelNode start = new LabelNode();
        LabelNode end = new LabelNode();
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (insn.getOpcode() >= Opcodes.IRETURN && insn.getOpcode() <= Opcodes.RETURN) {
                method.instructions.insertBefore(insn, end);
                method.instructions.insertBefore(insn, monitor(Opcodes.MONITORENTER, staticOwner));
            }
        }
        method.instructions.insert(start);
        method.instructions.insert(monitor(Opcodes.MONITOREXIT, staticOwner));
        LabelNode thrown = new LabelNode();
        method.instructions.add(thrown);
        method.instructions.add(monitor(Opcodes.MONITORENTER, staticOwner));
        method.instructions.add(new InsnNode(Opcodes.ATHROW));
        method.tryCatchBlocks.add(new TryCatchBlockNode(start, end, thrown, null));
    }

    private static InsnList monitor(int opcode, String staticOwner) {
        InsnList list = new InsnList();
        list.add(staticOwner == null ? new VarInsnNode(Opcodes.ALOAD, 0) : new LdcInsnNode(Type.getObjectType(staticOwner)));
        list.add(new InsnNode(opcode));
        return list;
    }
}
