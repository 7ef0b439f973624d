package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** A call that reaches the VM's {@code clone()}, which knows nothing of parts: the copy is given its own behind it. */
final class LibraryClone {

    private static final MemberKey CLONE = new MemberKey("clone", "()Ljava/lang/Object;");

    private final Site site;

    LibraryClone(Site site) {
        this.site = site;
    }

    void weave(MethodNode method, AbstractInsnNode insn) {
        if (!(insn instanceof MethodInsnNode call) || !call.name.equals(CLONE.name()) || !call.desc.equals(CLONE.desc())) {
            return;
        }
        if (insn.getOpcode() == Opcodes.INVOKESPECIAL && isLibrary(site.logical().method(call.owner, CLONE))) { // past the pass-throughs
            method.instructions.insert(insn, behindSuper());
        } else if (insn.getOpcode() == Opcodes.INVOKEVIRTUAL && mayCopyParts(call.owner)
                && isLibrary(site.logical().method(call.owner, CLONE)) && isLibrary(site.natives().method(call.owner, CLONE))) {
            method.instructions.insertBefore(insn, new InsnNode(Opcodes.DUP));
            method.instructions.insert(insn, behindCall());
        }
    }

    /** The compiler names {@code Object} wherever a class inherits its method. */
    private boolean mayCopyParts(String owner) {
        return owner.equals("java/lang/Object") || site.concerns(owner);
    }

    private static boolean isLibrary(Found found) {
        return found != null && !found.type().reloadable();
    }

    private static InsnList behindSuper() {
        InsnList list = new InsnList();
        list.add(new InsnNode(Opcodes.DUP));
        list.add(new VarInsnNode(Opcodes.ALOAD, 0));
        list.add(new InsnNode(Opcodes.SWAP));
        list.add(copied());
        return list;
    }

    /** The receiver lies below the copy. */
    private static InsnList behindCall() {
        InsnList list = new InsnList();
        list.add(new InsnNode(Opcodes.DUP_X1));
        list.add(copied());
        return list;
    }

    private static MethodInsnNode copied() {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, "dev/reloadall/runtime/Clones", "copied",
                "(Ljava/lang/Object;Ljava/lang/Object;)V", false);
    }
}
