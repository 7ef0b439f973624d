package dev.reloadall.engine.instrument;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Opens an enum's constructors to its package: the body of a later constant is a new class, the VM does not admit it to the
 * enum's nest (JVMS 5.4.4), and {@code super(...)} cannot be called any other way.
 */
final class EnumConstructors extends ClassVisitor {

    private boolean isEnum;

    EnumConstructors(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        isEnum = (access & Opcodes.ACC_ENUM) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        boolean opened = isEnum && name.equals("<init>");
        return super.visitMethod(opened ? access & ~Opcodes.ACC_PRIVATE : access, name, descriptor, signature, exceptions);
    }
}
