package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.TypeInfo;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Gives a class that is about to load a body for each interface method which it inherits from a superclass or superinterface
 * that gained it by a reload: the VM would find none, or a default one.
 */
final class InheritedBodies {

    private final Site site;
    private final ClassNode out;
    private final Set<MemberKey> done = new HashSet<>();

    InheritedBodies(Site site, ClassNode out) {
        this.site = site;
        this.out = out;
    }

    /** @return whether there were any */
    boolean add() {
        int before = out.methods.size();
        if (!site.self().schema().isInterface()) {
            site.self().schema().interfaces().forEach(this::implement);
        }
        return out.methods.size() > before;
    }

    private void implement(String name) {
        TypeInfo type = site.types().find(name);
        if (type == null) {
            return;
        }
        for (MemberSchema method : type.schema().methods().values()) {
            if (method.isVirtual() && done.add(method.key()) && isGained(method.key())) {
                out.methods.add(forward(method));
            }
        }
        type.schema().interfaces().forEach(this::implement);
    }

    private boolean isGained(MemberKey key) {
        Found logical = site.logical().method(site.self().name(), key);
        Found natively = site.natives().method(site.self().name(), key);
        if (logical == null || logical.home() == null || !logical.member().isVirtual() || natively == null) {
            return false;
        }
        boolean fromClass = !logical.type().schema().isInterface();
        return natively.type().nativeSchema().isInterface() && (fromClass || natively.member().isAbstract());
    }

    private MethodNode forward(MemberSchema method) {
        MethodNode body = new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, method.key().name(), method.key().desc(), null, null);
        body.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
        int slot = 1;
        for (Type type : Type.getArgumentTypes(body.desc)) {
            body.instructions.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), slot));
            slot += type.getSize();
        }
        body.instructions.add(Links.virtual(site.self().name(), body.name, body.desc));
        body.instructions.add(new InsnNode(Type.getReturnType(body.desc).getOpcode(Opcodes.IRETURN)));
        return body;
    }
}
