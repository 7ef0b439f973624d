package dev.reloadall.engine.instrument;

import dev.reloadall.engine.schema.ClassSchema;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Gives a class the field in which an object keeps its extension state: a layout can never grow later.
 *
 * <p>{@code private transient} keeps it out of the default {@code serialVersionUID} and out of the serialized form.
 */
final class SlotField extends ClassVisitor {
    private static final int ACCESS = Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC;

    SlotField(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public void visitEnd() {
        FieldVisitor field = super.visitField(ACCESS, ClassSchema.SLOT.name(), ClassSchema.SLOT.desc(), null, null);
        field.visitEnd();
        super.visitEnd();
    }
}
