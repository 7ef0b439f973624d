package dev.reloadall.engine.instrument;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes a class public, not final and not abstract, so that a later version may be used from another package, extended, or
 * instantiated.
 *
 * <p>Reflection goes on saying what the source says: for a class that is named in its own {@code InnerClasses} attribute
 * the VM answers {@code getModifiers()} with the flags that stand there (JVMS 4.7.6), so a top-level class gets such an
 * entry.
 */
final class Opening extends ClassVisitor {

    private static final int SHOWN = ~Opcodes.ACC_SUPER & ~Opcodes.ACC_DEPRECATED & ~Opcodes.ACC_RECORD;

    private final boolean opensRecords;
    private String name;
    private int access;
    private boolean named;
    private boolean opened;

    /** @param opensRecords does the library take a class for a record that is not final? The VM does not */
    Opening(ClassVisitor next, boolean opensRecords) {
        super(Opcodes.ASM9, next);
        this.opensRecords = opensRecords;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        this.name = name;
        this.access = access;
        boolean module = (access & Opcodes.ACC_MODULE) != 0;
        boolean fixed = (access & Opcodes.ACC_RECORD) != 0 && !opensRecords;
        boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        int closed = (fixed ? 0 : Opcodes.ACC_FINAL) | (isInterface ? 0 : Opcodes.ACC_ABSTRACT);
        int open = module ? access : (access | Opcodes.ACC_PUBLIC) & ~closed;
        opened = open != access;
        super.visit(version, open, name, signature, superName, interfaces);
    }

    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {
        named |= name.equals(this.name);
        super.visitInnerClass(name, outerName, innerName, access);
    }

    @Override
    public void visitEnd() {
        if (opened && !named) {
            super.visitInnerClass(name, null, name.substring(name.lastIndexOf('/') + 1), access & SHOWN & 0xFFFF);
        }
        super.visitEnd();
    }
}
