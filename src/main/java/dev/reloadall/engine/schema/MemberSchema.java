package dev.reloadall.engine.schema;

import org.objectweb.asm.Opcodes;

/**
 * One field or method as a class file declares it.
 *
 * @param access the access flags (JVMS 4.5, 4.6)
 * @param key name and descriptor
 * @param signature the generic signature, or {@code null}
 * @param constant a field's ConstantValue, or {@code null}
 */
public record MemberSchema(int access, MemberKey key, String signature, Object constant) {

    /** Has it all of these flags? */
    public boolean is(int flags) {
        return (access & flags) == flags;
    }

    public boolean isStatic() {
        return is(Opcodes.ACC_STATIC);
    }

    public boolean isPrivate() {
        return is(Opcodes.ACC_PRIVATE);
    }

    public boolean isAbstract() {
        return is(Opcodes.ACC_ABSTRACT);
    }

    public boolean isFinal() {
        return is(Opcodes.ACC_FINAL);
    }

    public boolean isNative() {
        return is(Opcodes.ACC_NATIVE);
    }

    /** Neither public, protected nor private. */
    public boolean isPackagePrivate() {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE)) == 0;
    }

    /** Is it selected by the receiver's class when called? */
    public boolean isVirtual() {
        return !isStatic() && !isPrivate() && !key.isConstructor();
    }
}
