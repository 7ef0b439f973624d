package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Writes to added fields before {@code super(...)}, as the compiler makes them for {@code this$0} and captured variables.
 *
 * <p>An object that is not initialized yet can be passed to nothing (JVMS 4.10.1.9), so the value waits in a local
 * variable until the superclass's constructor has returned.
 */
final class EarlyWrites {

    private final Site site;

    EarlyWrites(Site site) {
        this.site = site;
    }

    /** @return whether frames have to be computed anew */
    boolean weave(MethodNode method) {
        if (!method.name.equals("<init>")) {
            return false;
        }
        AbstractInsnNode chained = chainedCall(method);
        List<FieldInsnNode> early = new ArrayList<>();
        for (AbstractInsnNode insn = method.instructions.getFirst(); insn != chained && insn != null; insn = insn.getNext()) {
            if (insn instanceof FieldInsnNode field && field.getOpcode() == Opcodes.PUTFIELD && isAdded(field)) {
                early.add(field);
            }
        }
        if (chained == null) {
            return false;
        }
        InsnList late = new InsnList();
        early.forEach(field -> postpone(method, field, late));
        method.instructions.insert(chained, late);
        return !early.isEmpty();
    }

    private boolean isAdded(FieldInsnNode field) {
        if (!field.owner.equals(site.self().name())) {
            return false;
        }
        Found found = site.logical().field(field.owner, new MemberKey(field.name, field.desc));
        return found != null && found.home() != null;
    }

    private void postpone(MethodNode method, FieldInsnNode field, InsnList late) {
        Type type = Type.getType(field.desc);
        int local = method.maxLocals;
        method.maxLocals += type.getSize();
        method.instructions.insertBefore(field, new VarInsnNode(type.getOpcode(Opcodes.ISTORE), local));
        late.add(new VarInsnNode(Opcodes.ALOAD, 0));
        late.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local));
        late.add(new FieldInsnNode(Opcodes.PUTFIELD, field.owner, field.name, field.desc));
        method.instructions.set(field, new InsnNode(Opcodes.POP)); // the uninitialized receiver
    }

    /** The first {@code this(...)} or {@code super(...)}. */
    private AbstractInsnNode chainedCall(MethodNode method) {
        int open = 0;
        for (AbstractInsnNode insn : method.instructions) {
            if (insn.getOpcode() == Opcodes.NEW) {
                open++;
            } else if (insn instanceof MethodInsnNode call && call.name.equals("<init>") && open-- == 0) {
                return insn;
            }
        }
        return null;
    }
}
