package dev.reloadall.engine.instrument;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Drops {@code PermittedSubclasses}: the VM checks it when a subclass loads (JVMS 5.3.5), and redefinition cannot change it. */
final class Unsealing extends ClassVisitor {
    Unsealing(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public void visitPermittedSubclass(String permittedSubclass) {
        // Reflection goes on answering for it.
    }
}
