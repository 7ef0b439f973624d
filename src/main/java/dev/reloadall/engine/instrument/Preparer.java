package dev.reloadall.engine.instrument;

import dev.reloadall.engine.schema.ClassSchema;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes a class ready for changes to come, while it loads: what the VM will not allow later has to be there from the
 * start. Pure, bytes in and bytes out. Everything that the class file already has is copied as it is.
 */
public final class Preparer {
    private static final int NO_INSTANCES = Opcodes.ACC_INTERFACE | Opcodes.ACC_MODULE;

    private final Ancestry ancestry;
    private final boolean opensRecords;

    /**
     * @param ancestry is asked about superclasses
     * @param opensRecords does the library take a class for a record that is not final? See {@link Redefiner#weaveReflection}
     */
    public Preparer(Ancestry ancestry, boolean opensRecords) {
        this.ancestry = ancestry;
        this.opensRecords = opensRecords;
    }

    /**
     * {@return the class file to load instead, or the same one when it is prepared already}
     *
     * @throws IllegalArgumentException when it is no class file of a version that ASM knows, or too full for more methods
     */
    public byte[] prepare(byte[] classFile) {
        try {
            ClassReader reader = new ClassReader(classFile);
            return isPrepared(reader) ? classFile : prepare(reader);
        } catch (IndexOutOfBoundsException malformed) {
            throw new IllegalArgumentException("cannot be prepared", malformed);
        }
    }

    private byte[] prepare(ClassReader reader) {
        // The constant pool is copied, so that methods, and attributes that ASM does not know, are copied byte for byte.
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(chain(reader, writer), 0);
        return writer.toByteArray();
    }

    private ClassVisitor chain(ClassReader reader, ClassWriter writer) {
        ClassVisitor unsealing = new Unsealing(new EnumConstructors(new Opening(writer, opensRecords)));
        if (!hasInstances(reader)) {
            return unsealing;
        }
        ClassVisitor growing = new PassThroughs(new SlotField(unsealing), reader.getSuperName(), ancestry);
        return SerialVersion.isNeeded(reader, ancestry) ? new SerialVersion(growing) : growing;
    }

    private static boolean hasInstances(ClassReader reader) {
        return (reader.getAccess() & NO_INSTANCES) == 0;
    }

    /** {@return whether the class has the slot field} */
    public static boolean isPrepared(byte[] classFile) {
        return isPrepared(new ClassReader(classFile));
    }

    private static boolean isPrepared(ClassReader reader) {
        boolean[] found = new boolean[1];
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                found[0] |= name.equals(ClassSchema.SLOT.name());
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found[0];
    }
}
