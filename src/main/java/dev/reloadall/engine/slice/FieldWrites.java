package dev.reloadall.engine.slice;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;

/**
 * Decides which assignments to other fields a slice makes.
 *
 * <p>{@code a = b = new Foo()} as the initializer of {@code a} must not touch {@code b}, which keeps its value; but
 * {@code id = next++} means nothing without counting {@code next} on. Objects other than {@code this} belong to the slice, and so
 * do static fields that an instance initializer sets in passing.
 */
final class FieldWrites {

    private final Analysis analysis;

    FieldWrites(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether the assignment is none of the slice's business. */
    boolean isForeign(int index) {
        FieldInsnNode write = (FieldInsnNode) analysis.flow.instructions[index];
        boolean ownState = write.getOpcode() == Opcodes.PUTFIELD
                ? analysis.flow.isThis(analysis.flow.operands(index).get(0))
                : analysis.target.isStatic() && write.owner.equals(analysis.type.name);
        return ownState && !countsOn(index, write);
    }

    /** Whether the same statement reads the field it writes. */
    private boolean countsOn(int index, FieldInsnNode write) {
        return analysis.statements.of(index).stream()
                .map(i -> analysis.flow.instructions[i])
                .anyMatch(other -> isRead(other, write));
    }

    private static boolean isRead(AbstractInsnNode instruction, FieldInsnNode write) {
        return Instructions.readsField(instruction) && Instructions.isField(instruction, write.owner, write.name, write.desc);
    }
}
