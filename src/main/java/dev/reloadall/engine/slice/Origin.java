package dev.reloadall.engine.slice;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Stands in for the instruction that makes a value which no instruction makes: a parameter or a caught exception.
 *
 * <p>ASM's {@code SourceInterpreter} gives such values an empty set of sources, which vanishes where flows merge; then a local that
 * holds "the parameter or 5" would look like 5.
 */
final class Origin extends VarInsnNode {

    enum Kind { PARAMETER, EXCEPTION }

    final Kind kind;

    private Origin(Kind kind, int opcode, int slot) {
        super(opcode, slot);
        this.kind = kind;
    }

    static Origin parameter(int slot, Type type) {
        return new Origin(Kind.PARAMETER, type.getOpcode(Opcodes.ILOAD), slot);
    }

    static Origin exception() {
        return new Origin(Kind.EXCEPTION, Opcodes.ALOAD, -1);
    }

    boolean isParameter() {
        return kind == Kind.PARAMETER;
    }

    boolean isParameter(int slot) {
        return isParameter() && var == slot;
    }
}
