package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.Home;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The body of a native method whose code lives elsewhere now, or nowhere. */
final class StubWeaver {

    private final Site site;

    StubWeaver(Site site) {
        this.site = site;
    }

    /**
     * Replaces the method's code.
     *
     * @return whether the method's frames have to be computed anew
     */
    boolean weave(MethodNode method) {
        clear(method);
        InsnList code = method.instructions;
        if (method.name.equals("<init>")) {
            code.add(Links.missing("missingMethod", "()V", text(method)));
            code.add(new InsnNode(Opcodes.ACONST_NULL));
            code.add(new InsnNode(Opcodes.ATHROW));
            return false;
        }
        boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
        Nodes.loadParameters(method, code);
        InsnList retyped = new SameSignature(site, new MemberKey(method.name, method.desc), isStatic).call();
        if (retyped != null) {
            code.add(retyped);
        } else {
            code.add(isStatic ? staticCall(method) : instanceCall(method));
        }
        code.add(Nodes.returnOf(method.desc));
        boolean locked = (method.access & Opcodes.ACC_SYNCHRONIZED) != 0;
        if (locked) {
            Unlocked.weave(method, isStatic ? site.self().name() : null);
        }
        return locked;
    }

    private static void clear(MethodNode method) {
        method.instructions.clear();
        method.tryCatchBlocks.clear();
        method.localVariables = null;
        method.visibleLocalVariableAnnotations = null;
        method.invisibleLocalVariableAnnotations = null;
    }

    /** The class's own logical method, or the inherited one, or the error. */
    private AbstractInsnNode staticCall(MethodNode method) {
        return new MethodCall(site).weave(new MethodInsnNode(Opcodes.INVOKESTATIC, site.self().name(), method.name,
                method.desc, site.self().nativeSchema().isInterface()));
    }

    private AbstractInsnNode instanceCall(MethodNode method) {
        String self = site.self().name();
        if ((method.access & Opcodes.ACC_PRIVATE) == 0) {
            return Links.virtual(self, method.name, method.desc);
        }
        Found logical = site.logical().method(self, new MemberKey(method.name, method.desc));
        Home home = logical == null ? null : logical.home();
        if (logical != null && logical.member().isVirtual()) {
            return Links.virtual(self, method.name, method.desc);
        }
        return home == null
                ? Links.missing("missingMethod", Links.withReceiver(self, method.desc), text(method))
                : Links.companion(home);
    }

    private String text(MethodNode method) {
        return site.self().nativeSchema().binaryName() + "." + method.name + method.desc;
    }
}
