package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The method that has another return type now.
 *
 * <p>For the VM it is another method; in the language it is the same, since name and parameters are its signature (JLS 8.4.2). What linked to
 * it before and cannot be rewoven, live method references above all, goes on to it where its result will do.
 */
final class SameSignature {

    private final Site site;
    private final String name;
    private final String desc;
    private final boolean isStatic;

    SameSignature(Site site, MemberKey gone, boolean isStatic) {
        this.site = site;
        this.name = gone.name();
        this.desc = gone.desc();
        this.isStatic = isStatic;
    }

    /** {@return the call of the method, its arguments on the stack, and what makes the former result of its own; {@code null} where there is none} */
    InsnList call() {
        if (site.logical().method(site.self().name(), new MemberKey(name, desc)) != null) {
            return null; // it is still there, or inherited
        }
        List<MemberSchema> same = site.self().schema().methods().values().stream().filter(this::isIt).toList();
        if (same.size() != 1) {
            return null;
        }
        MemberKey now = same.get(0).key();
        if (same.get(0).isVirtual()) {
            return byReceiver(now);
        }
        InsnList code = new InsnList();
        int opcode = isStatic ? Opcodes.INVOKESTATIC : site.self().nativeSchema().isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        MethodInsnNode call = new MethodInsnNode(opcode, site.self().name(), now.name(), now.desc(), site.self().nativeSchema().isInterface());
        AbstractInsnNode woven = new MethodCall(site).weave(call);
        code.add(woven);
        return convert(code, Type.getReturnType(now.desc()), Type.getReturnType(desc)) ? code : null;
    }

    /** A class below may well have the former one: the resolver looks for that first. */
    private InsnList byReceiver(MemberKey now) {
        InsnList code = new InsnList();
        if (!convert(code, Type.getReturnType(now.desc()), Type.getReturnType(desc))) {
            return null;
        }
        code.clear();
        code.add(Links.virtual(site.self().name(), name, desc));
        return code;
    }

    private boolean isIt(MemberSchema method) {
        String parameters = desc.substring(0, desc.indexOf(')') + 1);
        return method.key().name().equals(name) && method.key().desc().startsWith(parameters) && !method.is(Opcodes.ACC_SYNTHETIC)
                && !method.key().desc().equals(desc) && method.isStatic() == isStatic;
    }

    private static boolean convert(InsnList code, Type from, Type to) {
        if (to == Type.VOID_TYPE) {
            code.add(new InsnNode(from.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP));
            return true;
        }
        if (from.getSort() < Type.ARRAY || to.getSort() < Type.ARRAY) {
            return false;
        }
        code.add(new TypeInsnNode(Opcodes.CHECKCAST, to.getInternalName()));
        return true;
    }
}
