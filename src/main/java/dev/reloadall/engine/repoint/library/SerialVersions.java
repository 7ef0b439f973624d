package dev.reloadall.engine.repoint.library;

import java.io.IOException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.SerialVersionUIDAdder;

/** The {@code serialVersionUID} that a JVM finds in a class file, or computes. */
final class SerialVersions extends SerialVersionUIDAdder {

    private Object declared;

    private SerialVersions() {
        super(Opcodes.ASM9, null);
    }

    static long of(byte[] classFile) {
        SerialVersions reader = new SerialVersions();
        new ClassReader(classFile).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        try {
            return reader.declared instanceof Long version ? version : reader.computeSVUID();
        } catch (IOException e) {
            throw new IllegalStateException(e); // it writes to memory
        }
    }

    @Override
    public FieldVisitor visitField(int access, String name, String desc, String signature, Object value) {
        if (name.equals("serialVersionUID") && desc.equals("J")) {
            declared = value;
        }
        return super.visitField(access, name, desc, signature, value);
    }

    @Override
    protected void addSVUID(long value) {
        // it is only read
    }
}
