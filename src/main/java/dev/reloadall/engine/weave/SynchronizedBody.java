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

/** Makes explicit what {@code synchronized} does: a companion's static method must lock the receiver, or the class. */
final class SynchronizedBody {

    private SynchronizedBody() {
    }

    /** @param staticOwner internal name of the class to lock for a static method, {@code null} to lock local 0 */
    static void weave(MethodNode method, String staticOwner) {
        int lock = method.maxLocals++;
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (insn.getOpcode() >= Opcodes.IRETURN && insn.getOpcode() <= Opcodes.RETURN) {
                method.instructions.insertBefore(insn, exit(lock));
            }
        }
        LabelNode start = new LabelNode();
        LabelNode end = new LabelNode();
        InsnList enter = new InsnList();
        enter.add(staticOwner == null ? new VarInsnNode(Opcodes.ALOAD, 0) : new LdcInsnNode(Type.getObjectType(staticOwner)));
        enter.add(new InsnNode(Opcodes.DUP));
        enter.add(new VarInsnNode(Opcodes.ASTORE, lock));
        enter.add(new InsnNode(Opcodes.MONITORENTER));
        enter.add(start);
        method.instructions.insert(enter);
        method.instructions.add(end);
        method.instructions.add(exit(lock));
        method.instructions.add(new InsnNode(Opcodes.ATHROW));
        method.tryCatchBlocks.add(new TryCatchBlockNode(start, end, end, null));
    }

    private static InsnList exit(int lock) {
        InsnList list = new InsnList();
        list.add(new VarInsnNode(Opcodes.ALOAD, lock));
        list.add(new InsnNode(Opcodes.MONITOREXIT));
        return list;
    }
}
