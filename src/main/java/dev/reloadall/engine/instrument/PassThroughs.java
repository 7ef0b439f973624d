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
 * access be (JVMS 5.4.5). {@code clone} alone stays as it is: programs look for a public one, and nothing but a subclass
 * calls the one of {@code Object}.
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
        int access = method.isClone() ? method.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED) | Opcodes.ACC_SYNTHETIC : ACCESS;
        MethodVisitor code = super.visitMethod(access, method.name(), method.descriptor(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        int locals = loadArguments(code, method.descriptor());
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, superName, method.name(), method.descriptor(), false);
        if (method.isClone()) {
            copyParts(code);
        }
        Type result = Type.getReturnType(method.descriptor());
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(Math.max(locals, method.isClone() ? 3 : result.getSize()), locals);
        code.visitEnd();
    }

    /** The VM's {@code clone} knows nothing of added state; subclasses that nobody rewove come by here. */
    private static void copyParts(MethodVisitor code) {
        code.visitInsn(Opcodes.DUP);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitInsn(Opcodes.SWAP);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "dev/reloadall/runtime/Clones", "copied",
                "(Ljava/lang/Object;Ljava/lang/Object;)V", false);
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
