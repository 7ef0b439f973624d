package dev.reloadall.engine.weave;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Library methods that allow what the class of their caller may do. A companion is no nest mate of the class it belongs to, so
 * such a call is made by a hidden class that is one.
 */
final class CallerSensitive {

    private static final Set<String> OWNERS = Set.of("java/lang/reflect/AccessibleObject", "java/lang/reflect/Field",
            "java/lang/reflect/Method", "java/lang/reflect/Constructor");
    private static final Set<String> UPDATERS = Set.of("java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
            "java/util/concurrent/atomic/AtomicLongFieldUpdater", "java/util/concurrent/atomic/AtomicReferenceFieldUpdater");
    private static final Set<String> FIELD = Set.of("get", "getBoolean", "getByte", "getChar", "getShort", "getInt", "getLong",
            "getFloat", "getDouble", "set", "setBoolean", "setByte", "setChar", "setShort", "setInt", "setLong", "setFloat", "setDouble");
    private static final Set<String> OTHERS = Set.of("invoke", "newInstance", "canAccess");

    private CallerSensitive() {
    }

    static boolean is(String owner, String name) {
        if (OWNERS.contains(owner)) {
            return OTHERS.contains(name) || owner.endsWith("/Field") && FIELD.contains(name);
        }
        return UPDATERS.contains(owner) && name.equals("newUpdater") || owner.equals("java/lang/Class") && name.equals("newInstance");
    }

    /** The call as the host's own code would make it. */
    static InvokeDynamicInsnNode call(MethodInsnNode insn, String host) {
        int tag = insn.getOpcode() == Opcodes.INVOKESTATIC ? Opcodes.H_INVOKESTATIC : Opcodes.H_INVOKEVIRTUAL;
        Handle method = new Handle(tag, insn.owner, insn.name, insn.desc, insn.itf);
        String type = BridgeWeaver.desc(method, host);
        return Links.nestMate(host, insn.name, type, new String(caller(host, method, type), StandardCharsets.ISO_8859_1));
    }

    private static byte[] caller(String host, Handle method, String type) {
        ClassNode out = new ClassNode();
        out.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, host + "$caller", null, "java/lang/Object", null);
        out.methods.add(BridgeWeaver.method(method, method.getName(), type));
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.accept(writer);
        return writer.toByteArray();
    }
}
