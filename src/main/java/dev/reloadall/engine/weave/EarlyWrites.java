package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Writes to added fields before {@code super(...)}, as the compiler makes them for {@code this$0} and captured variables, and as
 * flexible constructor bodies (JEP 513) have them.
 *
 * <p>An object that is not initialized yet can be passed to nothing (JVMS 4.10.1.9), so the value waits in a local
 * variable until the superclass's constructor has returned, or its part is put into the object's slot ({@link EarlySlot}).
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
        Map<MemberKey, List<FieldInsnNode>> byField = new LinkedHashMap<>();
        early.forEach(field -> byField.computeIfAbsent(new MemberKey(field.name, field.desc), key -> new ArrayList<>()).add(field));
        InsnList late = new InsnList();
        Map<MemberKey, Integer> values = new LinkedHashMap<>();
        byField.forEach((key, writes) -> values.put(key, postpone(method, key, writes, late)));
        EarlySlot slot = new EarlySlot(site);
        if (!early.isEmpty() && slot.suits((MethodInsnNode) chained)) {
            slot.weave(method, (MethodInsnNode) chained, values);
        } else {
            new EarlyParts(site).weave(method, (MethodInsnNode) chained, values, late);
            method.instructions.insert(chained, late);
        }
        return !early.isEmpty();
    }

    private boolean isAdded(FieldInsnNode field) {
        if (!field.owner.equals(site.self().name())) {
            return false;
        }
        Found found = site.logical().field(field.owner, new MemberKey(field.name, field.desc));
        return found != null && found.home() != null;
    }

    /**
     * The value waits with a note that there is one: not every way to the call need lead through a write.
     *
     * @return the local variable
     */
    private int postpone(MethodNode method, MemberKey key, List<FieldInsnNode> writes, InsnList late) {
        Type type = Type.getType(key.desc());
        int written = method.maxLocals;
        int value = written + 1;
        method.maxLocals += 1 + type.getSize();
        InsnList start = set(written, Opcodes.ICONST_0);
        start.add(Carriers.zero(type));
        start.add(new VarInsnNode(type.getOpcode(Opcodes.ISTORE), value));
        method.instructions.insert(start);
        for (FieldInsnNode write : writes) {
            method.instructions.insertBefore(write, new VarInsnNode(type.getOpcode(Opcodes.ISTORE), value));
            method.instructions.insert(write, set(written, Opcodes.ICONST_1));
            method.instructions.set(write, new InsnNode(Opcodes.POP)); // the uninitialized receiver
        }
        LabelNode none = new LabelNode();
        late.add(new VarInsnNode(Opcodes.ILOAD, written));
        late.add(new JumpInsnNode(Opcodes.IFEQ, none));
        late.add(new VarInsnNode(Opcodes.ALOAD, 0));
        late.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), value));
        late.add(new FieldInsnNode(Opcodes.PUTFIELD, site.self().name(), key.name(), key.desc()));
        late.add(none);
        return value;
    }

    private static InsnList set(int flag, int constant) {
        InsnList list = new InsnList();
        list.add(new InsnNode(constant));
        list.add(new VarInsnNode(Opcodes.ISTORE, flag));
        return list;
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
