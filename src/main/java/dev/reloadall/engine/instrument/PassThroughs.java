package dev.reloadall.engine.instrument;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Overrides each method of a library superclass by one that does nothing but call it, so that there is a body to redefine
 * when a later version overrides it for real.
 *
 * <p>They are public even over a protected method: a class in the package of the superclass may call that one on our
 * class by name, and would otherwise find a protected method of a foreign package. The VM lets overriding methods of any
 * access be (JVMS 5.4.5).
 */
final class PassThroughs extends ClassVisitor {
    private static final int ACCESS = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;

    private final String superName;
    private final Ancestry ancestry;
    private final Set<String> declared = new HashSet<>();

    PassThroughs(ClassVisitor next, String superName, Ancestry ancestry) {
        super(Opcodes.ASM9, next);
        this.superName = superName;
        this.ancestry = ancestry;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        declared.add(name + descriptor);
        return super.visitMethod(access, name, descriptor, signature, exceptions);
    }

    @Override
    public void visitEnd() {
        Overridables.of(superName, declared, ancestry).forEach(this::pass);
        super.visitEnd();
    }

    private void pass(LibraryMethod method) {
        MethodVisitor code = super.visitMethod(ACCESS, method.name(), method.descriptor(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        int locals = loadArguments(code, method.descriptor());
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, superName, method.name(), method.descriptor(), false);
        Type result = Type.getReturnType(method.descriptor());
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(Math.max(locals, result.getSize()), locals);
        code.visitEnd();
    }

    /** {@return the number of local variables, which is also what they take on the stack} */
    private static int loadArguments(MethodVisitor code, String descriptor) {
        int local = 1;
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), local);
            local += argument.getSize();
        }
        return local;
    }
}
