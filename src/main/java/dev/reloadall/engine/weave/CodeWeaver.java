package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Rewrites one method's accesses so that they link from the class that will run it. */
final class CodeWeaver {

    private final Site site;

    CodeWeaver(Site site) {
        this.site = site;
    }

    /** @return whether the method's frames have to be computed anew */
    boolean weave(MethodNode method) {
        boolean frames = new EarlyWrites(site).weave(method);
        frames |= new Creation(site).weave(method);
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (isLibraryClone(insn)) {
                method.instructions.insert(insn, copyParts());
            }
            AbstractInsnNode woven = weave(method, insn);
            if (woven != insn) {
                method.instructions.set(insn, woven);
            }
        }
        return frames;
    }

    /** {@code super.clone()} that reaches the VM's, which knows nothing of parts. */
    private boolean isLibraryClone(AbstractInsnNode insn) {
        if (insn.getOpcode() != Opcodes.INVOKESPECIAL) {
            return false;
        }
        MethodInsnNode call = (MethodInsnNode) insn;
        if (!call.name.equals("clone") || !call.desc.equals("()Ljava/lang/Object;")) {
            return false;
        }
        Found found = site.logical().method(call.owner, new MemberKey(call.name, call.desc)); // past the pass-throughs
        return found != null && !found.type().reloadable();
    }

    private static InsnList copyParts() {
        InsnList list = new InsnList();
        list.add(new InsnNode(Opcodes.DUP));
        list.add(new VarInsnNode(Opcodes.ALOAD, 0));
        list.add(new InsnNode(Opcodes.SWAP));
        list.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "dev/reloadall/runtime/Clones", "copied",
                "(Ljava/lang/Object;Ljava/lang/Object;)V", false));
        return list;
    }

    private AbstractInsnNode weave(MethodNode method, AbstractInsnNode insn) {
        if (insn instanceof FieldInsnNode field) {
            return new FieldAccess(site).weave(method, field);
        }
        if (insn instanceof MethodInsnNode call && !call.name.equals("<init>")) {
            return new MethodCall(site).weave(call);
        }
        HandleConstant constants = new HandleConstant(site);
        if (insn instanceof InvokeDynamicInsnNode dynamic) {
            dynamic.bsm = constants.handle(dynamic.bsm);
            for (int i = 0; i < dynamic.bsmArgs.length; i++) {
                dynamic.bsmArgs[i] = constants.weave(dynamic.bsmArgs[i]);
            }
        } else if (insn.getOpcode() == Opcodes.LDC) {
            LdcInsnNode ldc = (LdcInsnNode) insn;
            ldc.cst = constants.weave(ldc.cst);
        }
        return insn;
    }
}
