package dev.reloadall.engine.weave;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceMethodVisitor;

/**
 * Lets the VM run a woven class before the reload that it is woven for: each method whose body is new waits for that before
 * its first instruction, or, if another body is in force after it, calls that. The reload may have failed.
 */
public final class ArrivalWeaver {

    private ArrivalWeaver() {
    }

    /**
     * @param installed what the VM runs now
     * @param number of the reload to wait for
     */
    public static byte[] weave(byte[] woven, byte[] installed, long number) {
        Map<String, String> former = new HashMap<>();
        Nodes.readCode(installed).methods.forEach(each -> former.put(each.name + each.desc, text(each)));
        ClassNode node = Nodes.read(woven);
        Map<String, MethodNode> plain = new HashMap<>();
        Nodes.readCode(woven).methods.forEach(each -> plain.put(each.name + each.desc, each));
        for (MethodNode each : node.methods) {
            String key = each.name + each.desc;
            if (each.instructions.size() > 0 && !text(plain.get(key)).equals(former.get(key))) {
                each.instructions.insert(prologue(node, each, number));
            }
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }

    private static String text(MethodNode method) {
        Textifier textifier = new Textifier();
        method.accept(new TraceMethodVisitor(textifier));
        StringWriter text = new StringWriter();
        textifier.print(new PrintWriter(text, true));
        return text.toString();
    }

    private static InsnList prologue(ClassNode owner, MethodNode method, long number) {
        InsnList code = new InsnList();
        code.add(Links.arrive(number));
        if (method.name.startsWith("<")) { // there is no way back to another constructor
            code.add(new InsnNode(Opcodes.POP));
            return code;
        }
        LabelNode arrived = new LabelNode();
        code.add(new JumpInsnNode(Opcodes.IFNE, arrived));
        again(owner, method, code);
        code.add(arrived);
        code.add(new FrameNode(Opcodes.F_SAME, 0, null, 0, null));
        code.add(new InsnNode(Opcodes.NOP)); // the method may begin with a frame of its own
        return code;
    }

    private static void again(ClassNode owner, MethodNode method, InsnList code) {
        Nodes.loadParameters(method, code);
        boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
        code.add(new MethodInsnNode(isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL, owner.name, method.name, method.desc,
                (owner.access & Opcodes.ACC_INTERFACE) != 0));
        code.add(Nodes.returnOf(method.desc));
    }
}
