package dev.reloadall.engine.weave;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Makes a companion the class of its objects' parts: lean ones where there is a slot, else weak entries of a side table. */
final class PartWeaver {

    static final String SLOT_PART = "dev/reloadall/runtime/SlotPart";
    private static final String TABLE_PART = "dev/reloadall/runtime/TablePart";
    private static final String WITH_OWNER = "(Ljava/lang/Object;)V";

    private PartWeaver() {
    }

    /** @param out with all its fields */
    static void weave(ClassNode out, boolean inTable) {
        out.superName = inTable ? TABLE_PART : SLOT_PART;
        if (inTable) {
            out.methods.add(0, constructor(WITH_OWNER, new VarInsnNode(Opcodes.ALOAD, 1)));
            out.methods.add(1, constructor("()V", new InsnNode(Opcodes.ACONST_NULL)));
            out.methods.add(copy(out));
        } else {
            out.methods.add(0, constructor("()V", null));
        }
    }

    /** @param owner leaves what a weak entry refers to on the stack; {@code null} for a part that is none */
    private static MethodNode constructor(String desc, AbstractInsnNode owner) {
        MethodNode init = new MethodNode(Opcodes.ACC_PUBLIC, "<init>", desc, null, null);
        init.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
        if (owner != null) {
            init.instructions.add(owner);
        }
        init.instructions.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, owner == null ? SLOT_PART : TABLE_PART, "<init>",
                owner == null ? "()V" : WITH_OWNER, false));
        init.instructions.add(new InsnNode(Opcodes.RETURN));
        return init;
    }

    /** A reference cannot be cloned. */
    private static MethodNode copy(ClassNode out) {
        MethodNode copy = new MethodNode(Opcodes.ACC_PUBLIC, "copyFor", "(Ljava/lang/Object;)L" + TABLE_PART + ";", null, null);
        copy.instructions.add(new TypeInsnNode(Opcodes.NEW, out.name));
        copy.instructions.add(new InsnNode(Opcodes.DUP));
        copy.instructions.add(new VarInsnNode(Opcodes.ALOAD, 1));
        copy.instructions.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, out.name, "<init>", WITH_OWNER, false));
        for (FieldNode field : out.fields) {
            if ((field.access & Opcodes.ACC_STATIC) == 0) {
                copy(copy, out.name, field);
            }
        }
        copy.instructions.add(new InsnNode(Opcodes.ARETURN));
        return copy;
    }

    private static void copy(MethodNode copy, String owner, FieldNode field) {
        copy.instructions.add(new InsnNode(Opcodes.DUP));
        copy.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
        copy.instructions.add(new FieldInsnNode(Opcodes.GETFIELD, owner, field.name, field.desc));
        copy.instructions.add(new FieldInsnNode(Opcodes.PUTFIELD, owner, field.name, field.desc));
    }
}
