package dev.reloadall.engine.weave;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

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
            new LibraryClone(site).weave(method, insn);
            AbstractInsnNode woven = weave(method, insn);
            if (woven != insn) {
                method.instructions.set(insn, woven);
            }
        }
        return frames;
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
            dynamic(dynamic, constants);
        } else if (insn.getOpcode() == Opcodes.LDC) {
            LdcInsnNode ldc = (LdcInsnNode) insn;
            ldc.cst = constants.weave(ldc.cst);
        }
        return insn;
    }

    private void dynamic(InvokeDynamicInsnNode dynamic, HandleConstant constants) {
        Handle called = SerialLambda.isLambda(dynamic) ? SerialLambda.called(dynamic) : null;
        boolean serializable = SerialLambda.is(dynamic);
        dynamic.bsm = constants.handle(dynamic.bsm);
        for (int i = 0; i < dynamic.bsmArgs.length; i++) {
            dynamic.bsmArgs[i] = constants.weave(dynamic.bsmArgs[i]);
        }
        if (called != null) {
            BoundReceiver.weave(dynamic, called);
        }
        if (serializable) {
            SerialLambda.weave(dynamic, called, site);
        }
    }
}
