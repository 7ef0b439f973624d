package dev.reloadall.engine.plan;

import java.util.Arrays;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Initializers that do the same in every version, since they name nothing but the JDK's own, which links in every version alike. */
final class ClosedCode {

    private ClosedCode() {
    }

    /** @param now may be {@code null} as the other one: no code at all */
    static boolean isSame(MethodNode now, MethodNode former) {
        if (former == null || now == null) {
            return former == now;
        }
        return isClosed(now) && Arrays.equals(bytes(former), bytes(now));
    }

    private static byte[] bytes(MethodNode code) {
        ClassNode type = new ClassNode();
        type.version = Opcodes.V17;
        type.name = "Initializer";
        MethodNode renamed = new MethodNode(code.access, "initializer", code.desc, null, null);
        code.accept(renamed);
        type.methods.add(renamed);
        ClassWriter writer = new ClassWriter(0);
        type.accept(writer);
        return writer.toByteArray();
    }

    private static boolean isClosed(MethodNode code) {
        return code.tryCatchBlocks.isEmpty() && Arrays.stream(code.instructions.toArray()).allMatch(ClosedCode::isPlain);
    }

    private static boolean isPlain(AbstractInsnNode insn) {
        if (insn instanceof MethodInsnNode call) {
            return call.owner.startsWith("java/");
        }
        if (insn instanceof FieldInsnNode access) {
            return access.owner.startsWith("java/");
        }
        if (insn instanceof TypeInsnNode type) {
            return type.desc.startsWith("java/");
        }
        if (insn instanceof LdcInsnNode constant) {
            return constant.cst instanceof Number || constant.cst instanceof String;
        }
        return insn.getType() != AbstractInsnNode.INVOKE_DYNAMIC_INSN && insn.getType() != AbstractInsnNode.MULTIANEWARRAY_INSN;
    }
}
