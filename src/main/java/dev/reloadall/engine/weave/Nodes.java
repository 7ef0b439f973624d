package dev.reloadall.engine.weave;

import dev.reloadall.engine.world.Member;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Reading, finding and copying of ASM's nodes. */
public final class Nodes {

    private Nodes() {
    }

    /** Reads a class file whole. */
    public static ClassNode read(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, 0);
        return node;
    }

    static MethodNode copy(MethodNode source) {
        MethodNode copy = new MethodNode(Opcodes.ASM9, source.access, source.name, source.desc, source.signature,
                source.exceptions.toArray(String[]::new));
        source.accept(copy);
        return copy;
    }

    /** The method that a member names, or {@code null}. */
    static MethodNode method(ClassNode node, Member member) {
        for (MethodNode method : node.methods) {
            boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
            boolean kind = member.kind() == Member.Kind.CONSTRUCTOR || isStatic == (member.kind() == Member.Kind.STATIC_METHOD);
            if (kind && method.name.equals(member.key().name()) && method.desc.equals(member.key().desc())) {
                return method;
            }
        }
        return null;
    }

    /** Reads a class file's code alone: nothing that moves when a line is put in front of it. */
    static ClassNode readCode(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return node;
    }

    /** Loads what a method was called with, its receiver first if it has one. */
    static void loadParameters(MethodNode method, InsnList code) {
        int slot = 0;
        if ((method.access & Opcodes.ACC_STATIC) == 0) {
            code.add(new VarInsnNode(Opcodes.ALOAD, slot++));
        }
        for (Type type : Type.getArgumentTypes(method.desc)) {
            code.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), slot));
            slot += type.getSize();
        }
    }

    /** Returns what is on the stack as a method of that descriptor does. */
    static InsnNode returnOf(String desc) {
        return new InsnNode(Type.getReturnType(desc).getOpcode(Opcodes.IRETURN));
    }

    /** A companion's methods are not the user's to annotate: their parameters are shifted by the receiver. */
    static void dropAnnotations(MethodNode method) {
        method.visibleAnnotations = null;
        method.invisibleAnnotations = null;
        method.visibleTypeAnnotations = null;
        method.invisibleTypeAnnotations = null;
        method.visibleParameterAnnotations = null;
        method.invisibleParameterAnnotations = null;
        method.visibleAnnotableParameterCount = 0;
        method.invisibleAnnotableParameterCount = 0;
        method.parameters = null;
        method.annotationDefault = null;
    }
}
