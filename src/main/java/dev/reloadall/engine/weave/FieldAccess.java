package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.Home;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Field instructions: to the native field, to the companion's static field, or to the object's part. */
final class FieldAccess {

    private final Site site;

    FieldAccess(Site site) {
        this.site = site;
    }

    /** @return what to put in the instruction's place, or the instruction itself */
    AbstractInsnNode weave(MethodNode method, FieldInsnNode insn) {
        if (!site.concerns(insn.owner)) {
            return insn;
        }
        MemberKey key = new MemberKey(insn.name, insn.desc);
        if (key.equals(ClassSchema.SLOT)) {
            return insn; // woven already
        }
        Found logical = site.logical().field(insn.owner, key);
        Found natively = site.natives().field(insn.owner, key);
        if (logical == null) {
            return natively == null ? insn : missing(insn);
        }
        if (logical.member().isStatic() != isStatic(insn)) {
            return missing(insn);
        }
        Home home = logical.home();
        if (home != null) {
            return added(insn, logical, home);
        }
        return hosted(method, insn, logical, natively);
    }

    private AbstractInsnNode added(FieldInsnNode insn, Found logical, Home home) {
        if (isStatic(insn)) {
            return new FieldInsnNode(insn.getOpcode(), home.companion(), home.name(), home.desc());
        }
        String owner = logical.type().name();
        return insn.getOpcode() == Opcodes.GETFIELD
                ? Links.getField(owner, home, insn.desc)
                : Links.putField(owner, home, insn.desc);
    }

    private AbstractInsnNode hosted(MethodNode method, FieldInsnNode insn, Found logical, Found natively) {
        boolean writable = !isPut(insn) || mayWrite(method, logical);
        if (!site.allows(logical) || !writable) {
            return Links.member(kind(insn), insn.owner, insn.name, type(insn), site.self().name());
        }
        if (natively != null && natively.type().name().equals(logical.type().name())) {
            return insn;
        }
        return new FieldInsnNode(insn.getOpcode(), logical.type().name(), insn.name, insn.desc);
    }

    /** A natively final field is written natively by its own class's initializers alone (JVMS 6.5, putfield). */
    private boolean mayWrite(MethodNode method, Found logical) {
        var natively = logical.type().nativeSchema().fields().get(logical.member().key());
        if (natively == null || !natively.isFinal()) {
            return true;
        }
        boolean own = site.executing().name().equals(logical.type().name());
        return own && method.name.equals(natively.isStatic() ? "<clinit>" : "<init>");
    }

    private AbstractInsnNode missing(FieldInsnNode insn) {
        return Links.missing("missingField", type(insn), insn.owner.replace('/', '.') + "." + insn.name);
    }

    private static boolean isStatic(FieldInsnNode insn) {
        return insn.getOpcode() == Opcodes.GETSTATIC || insn.getOpcode() == Opcodes.PUTSTATIC;
    }

    private static boolean isPut(FieldInsnNode insn) {
        return insn.getOpcode() == Opcodes.PUTFIELD || insn.getOpcode() == Opcodes.PUTSTATIC;
    }

    private static int kind(FieldInsnNode insn) {
        return switch (insn.getOpcode()) {
            case Opcodes.GETFIELD -> Opcodes.H_GETFIELD;
            case Opcodes.GETSTATIC -> Opcodes.H_GETSTATIC;
            case Opcodes.PUTFIELD -> Opcodes.H_PUTFIELD;
            default -> Opcodes.H_PUTSTATIC;
        };
    }

    private static String type(FieldInsnNode insn) {
        String receiver = isStatic(insn) ? "" : "L" + insn.owner + ";";
        return isPut(insn) ? "(" + receiver + insn.desc + ")V" : "(" + receiver + ")" + insn.desc;
    }
}
