package dev.reloadall.engine.scan;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * A digest of what a class file means, equal for a class file as a compiler wrote it and as the VM reconstitutes it.
 *
 * <p>HotSpot keeps no class file, so the one it gives out has another constant pool and no attributes that it does not use itself.
 * In the digest: names, supertypes, modifiers, signatures, fields, methods with code, line numbers and exception tables, constants,
 * visible annotations, inner classes, nest, record and permitted subclasses, bootstrap methods where they are used. Not in it:
 * the order of members, constant pool, frames, local variable tables, enclosing method, source debug extension, invisible
 * annotations, {@code Deprecated}, parameter names and unknown attributes.
 */
public final class StructuralDigest {
    private StructuralDigest() {
    }

    /**
     * The digest of a well-formed class file.
     *
     * @throws RuntimeException if it is not well-formed: let {@link ClassFileCheck} see it first
     */
    public static ContentHash of(byte[] classFile) {
        ClassDigester digester = new ClassDigester();
        new ClassReader(classFile).accept(digester, ClassReader.SKIP_FRAMES);
        return digester.digest();
    }

    /** Modifiers without ASM's own bits for attributes, which the VM does not give back. */
    static int modifiers(int access) {
        return access & 0xFFFF & ~Opcodes.ACC_SUPER;
    }
}
