package dev.reloadall.engine.instrument;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Has a method of the library ask what it is to return instead of what it is about to, which it hands over with its object. */
public final class ChangedResult extends MethodVisitor {

    private final String asked;
    private final String name;
    private final String descriptor;

    /**
     * @param to takes the method's code; the method must return an object, and leave its first local variable alone
     * @param asked internal name of a class that the library finds
     * @param name of a static method that takes a result and the object, and returns a result
     */
    public ChangedResult(MethodVisitor to, String asked, String name, Class<?> result, Class<?> object) {
        super(Opcodes.ASM9, to);
        this.asked = asked;
        this.name = name;
        this.descriptor = Type.getMethodDescriptor(Type.getType(result), Type.getType(result), Type.getType(object));
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.ARETURN) {
            super.visitVarInsn(Opcodes.ALOAD, 0);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, asked, name, descriptor, false);
        }
        super.visitInsn(opcode);
    }
}
