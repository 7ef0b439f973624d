package dev.reloadall.engine.slice;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;

/** By how many slots an instruction makes the operand stack deeper (JVMS 6.5), known without an analysis of the method. */
final class StackEffect {

    private StackEffect() {}

    static int of(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            return ofCall(call.desc) - (call.getOpcode() == INVOKESTATIC ? 0 : 1);
        }
        if (instruction instanceof InvokeDynamicInsnNode call) {
            return ofCall(call.desc);
        }
        if (instruction instanceof FieldInsnNode access) {
            return ofAccess(access);
        }
        if (instruction instanceof LdcInsnNode constant) {
            return constant.cst instanceof Long || constant.cst instanceof Double ? 2 : 1;
        }
        return instruction instanceof MultiANewArrayInsnNode array ? 1 - array.dims : of(instruction.getOpcode());
    }

    private static int ofCall(String descriptor) {
        int sizes = Type.getArgumentsAndReturnSizes(descriptor);
        int implicitThis = 1;
        return (sizes & 3) - (sizes >> 2) + implicitThis;
    }

    private static int ofAccess(FieldInsnNode access) {
        int size = Type.getType(access.desc).getSize();
        return switch (access.getOpcode()) {
            case GETSTATIC -> size;
            case GETFIELD -> size - 1;
            case PUTSTATIC -> -size;
            default -> -size - 1;
        };
    }

    private static int of(int opcode) {
        return switch (opcode) {
            case LCONST_0, LCONST_1, DCONST_0, DCONST_1, LLOAD, DLOAD, DUP2, DUP2_X1, DUP2_X2 -> 2;
            case ACONST_NULL, ICONST_M1, ICONST_0, ICONST_1, ICONST_2, ICONST_3, ICONST_4, ICONST_5, FCONST_0, FCONST_1, FCONST_2,
                    BIPUSH, SIPUSH, ILOAD, FLOAD, ALOAD, DUP, DUP_X1, DUP_X2, I2L, I2D, F2L, F2D, NEW -> 1;
            case IALOAD, FALOAD, AALOAD, BALOAD, CALOAD, SALOAD, ISTORE, FSTORE, ASTORE, POP, IADD, FADD, ISUB, FSUB, IMUL, FMUL, IDIV,
                    FDIV, IREM, FREM, ISHL, LSHL, ISHR, LSHR, IUSHR, LUSHR, IAND, IOR, IXOR, L2I, L2F, D2I, D2F, FCMPL, FCMPG, IFEQ, IFNE,
                    IFLT, IFGE, IFGT, IFLE, IFNULL, IFNONNULL, TABLESWITCH, LOOKUPSWITCH, ATHROW, MONITORENTER, MONITOREXIT -> -1;
            case LSTORE, DSTORE, POP2, LADD, DADD, LSUB, DSUB, LMUL, DMUL, LDIV, DDIV, LREM, DREM, LAND, LOR, LXOR, IF_ICMPEQ, IF_ICMPNE,
                    IF_ICMPLT, IF_ICMPGE, IF_ICMPGT, IF_ICMPLE, IF_ACMPEQ, IF_ACMPNE -> -2;
            case IASTORE, FASTORE, AASTORE, BASTORE, CASTORE, SASTORE, LCMP, DCMPL, DCMPG -> -3;
            case LASTORE, DASTORE -> -4;
            default -> 0;
        };
    }
}
