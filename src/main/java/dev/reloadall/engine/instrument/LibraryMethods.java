package dev.reloadall.engine.instrument;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Weaves single methods of a library's class; the others are copied as they are. */
public final class LibraryMethods {

    private LibraryMethods() {
    }

    /** Which methods are woven, and how. */
    @FunctionalInterface
    public interface Weaver {

        /**
         * @param to takes the method's code
         * @return what is shown that code instead; {@code to} itself to leave the method as it is
         */
        MethodVisitor weave(String name, String descriptor, MethodVisitor to);
    }

    /** {@return the class file with methods woven; what a weaver adds must need no other stack maps than it gives} */
    public static byte[] weave(byte[] classFile, Weaver weaver) {
        ClassReader in = new ClassReader(classFile);
        ClassWriter out = new ClassWriter(in, ClassWriter.COMPUTE_MAXS);
        in.accept(new ClassVisitor(Opcodes.ASM9, out) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return weaver.weave(name, descriptor, super.visitMethod(access, name, descriptor, signature, exceptions));
            }
        }, 0);
        return out.toByteArray();
    }
}
