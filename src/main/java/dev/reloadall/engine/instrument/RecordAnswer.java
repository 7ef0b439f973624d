package dev.reloadall.engine.instrument;

import java.lang.reflect.RecordComponent;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Has {@code Class.isRecord()} say so of records that are not final for the VM, which calls no others records. It gives their
 * components all the same; a class that extends {@code Record} and has a list of components was a record to its compiler (JLS 8.10).
 */
final class RecordAnswer extends MethodVisitor {

    private static final String NAME = Type.getInternalName(Class.class);
    private static final String IS_RECORD = "isRecord0";
    private static final String COMPONENTS = "getRecordComponents0";

    private final MethodVisitor to;

    /** @param to gets this code instead of what there was */
    RecordAnswer(MethodVisitor to) {
        super(Opcodes.ASM9);
        this.to = to;
    }

    /** {@return whether the library asks the VM as those that are known do} */
    static boolean isPossible() {
        try {
            return Class.class.getDeclaredMethod(IS_RECORD).getReturnType() == boolean.class
                    && Class.class.getDeclaredMethod(COMPONENTS).getReturnType() == RecordComponent[].class;
        } catch (NoSuchMethodException e) {
            return false;
        }
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
        ask("getSuperclass", Class.class);
        to.visitLdcInsn(Type.getType(Record.class));
        to.visitJumpInsn(Opcodes.IF_ACMPNE, isNot);
        ask(IS_RECORD, boolean.class);
        to.visitJumpInsn(Opcodes.IFNE, is);
        ask(COMPONENTS, RecordComponent[].class);
        to.visitJumpInsn(Opcodes.IFNULL, isNot);
        answer(is, Opcodes.ICONST_1);
        answer(isNot, Opcodes.ICONST_0);
        to.visitMaxs(0, 0);
        to.visitEnd();
    }

    private void ask(String method, Class<?> result) {
        to.visitVarInsn(Opcodes.ALOAD, 0);
        to.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAME, method, Type.getMethodDescriptor(Type.getType(result)), false);
    }

    private void answer(Label label, int constant) {
        to.visitLabel(label);
        to.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        to.visitInsn(constant);
        to.visitInsn(Opcodes.IRETURN);
    }
}
