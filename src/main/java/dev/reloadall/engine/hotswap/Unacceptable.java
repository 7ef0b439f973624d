package dev.reloadall.engine.hotswap;

import dev.reloadall.engine.diff.SchemaDiff;
import dev.reloadall.engine.scan.ClassFileCheck;
import dev.reloadall.engine.schema.SchemaReader;
import dev.reloadall.engine.world.LoadedType;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The one way to have the VM refuse a redefinition: a class file that it cannot redefine the class with. */
final class Unacceptable {

    private Unacceptable() {
    }

    /** @return {@code null} for what was sent, which the VM refuses anyway, and with the best words for it */
    static byte[] insteadOf(byte[] sent, LoadedType type) {
        if (isRefusedAnyway(type, sent)) {
            return null;
        }
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(sent).accept(writer, 0);
        int constant = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        writer.visitField(constant, "reloadall$refused", "I", null, null).visitEnd();
        return writer.toByteArray();
    }

    private static boolean isRefusedAnyway(LoadedType type, byte[] sent) {
        return ClassFileCheck.check(sent, type.name()).isPresent()
                || !SchemaDiff.between(type.state().info().nativeSchema(), SchemaReader.read(sent)).bodiesOnly();
    }
}
