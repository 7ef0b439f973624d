package dev.reloadall.engine.instrument;

import java.lang.instrument.ClassFileTransformer;
import java.lang.reflect.RecordComponent;
import java.security.ProtectionDomain;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Has {@code Class.isRecord()} say so of records that are not final for the VM, which calls no others records. It gives their
 * components all the same; a class that extends {@code Record} and has a list of components was a record to its compiler (JLS 8.10).
 */
final class RecordClasses implements ClassFileTransformer {

    private static final String NAME = Type.getInternalName(Class.class);
    private static final String COMPONENTS = "()[Ljava/lang/reflect/RecordComponent;";

    private boolean woven;

    /**
     * Has the library's class woven.
     *
     * @return is it? A class of another library than those known may not have what it takes
     */
    boolean prepare(Redefiner redefiner) {
        if (!woven && asksTheVm()) {
            redefiner.retransform(this, Class.class);
        }
        return woven;
    }

    private static boolean asksTheVm() {
        try {
            return Class.class.getDeclaredMethod("isRecord0").getReturnType() == boolean.class
                    && Class.class.getDeclaredMethod("getRecordComponents0").getReturnType() == RecordComponent[].class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        return NAME.equals(name) && loader == null ? weave(classFile) : null;
    }

    private byte[] weave(byte[] classFile) {
        return LibraryMethods.weave(classFile, (name, descriptor, to) -> {
            boolean found = name.equals("isRecord") && descriptor.equals("()Z");
            woven |= found;
            return found ? new Answer(to) : to;
        });
    }

    /** Instead of the code that there was. */
    private static final class Answer extends MethodVisitor {

        private final MethodVisitor to;

        Answer(MethodVisitor to) {
            super(Opcodes.ASM9);
            this.to = to;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return to.visitAnnotation(descriptor, visible);
        }

        @Override
        public void visitCode() {
            Label is = new Label();
            Label isNot = new Label();
            to.visitCode();
            ask("getSuperclass", "()Ljava/lang/Class;");
            to.visitLdcInsn(Type.getType(Record.class));
            to.visitJumpInsn(Opcodes.IF_ACMPNE, isNot);
            ask("isRecord0", "()Z");
            to.visitJumpInsn(Opcodes.IFNE, is);
            ask("getRecordComponents0", COMPONENTS);
            to.visitJumpInsn(Opcodes.IFNULL, isNot);
            answer(is, Opcodes.ICONST_1);
            answer(isNot, Opcodes.ICONST_0);
            to.visitMaxs(0, 0);
            to.visitEnd();
        }

        private void ask(String method, String descriptor) {
            to.visitVarInsn(Opcodes.ALOAD, 0);
            to.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAME, method, descriptor, false);
        }

        private void answer(Label label, int constant) {
            to.visitLabel(label);
            to.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            to.visitInsn(constant);
            to.visitInsn(Opcodes.IRETURN);
        }
    }
}
