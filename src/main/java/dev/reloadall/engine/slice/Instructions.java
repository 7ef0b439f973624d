package dev.reloadall.engine.slice;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Kinds of instructions, as the other classes here distinguish them. */
final class Instructions {

    private Instructions() {}

    static boolean isInstance(MethodNode method) {
        return (method.access & ACC_STATIC) == 0;
    }

    static boolean isLoad(AbstractInsnNode instruction) {
        return within(instruction, ILOAD, ALOAD);
    }

    static boolean isStore(AbstractInsnNode instruction) {
        return within(instruction, ISTORE, ASTORE);
    }

    static boolean isArrayStore(AbstractInsnNode instruction) {
        return within(instruction, IASTORE, SASTORE);
    }

    static boolean isDuplication(AbstractInsnNode instruction) {
        return within(instruction, DUP, SWAP);
    }

    static boolean isPop(AbstractInsnNode instruction) {
        return within(instruction, POP, POP2);
    }

    static boolean isReturn(AbstractInsnNode instruction) {
        return within(instruction, IRETURN, RETURN);
    }

    static boolean isSwitch(AbstractInsnNode instruction) {
        return within(instruction, TABLESWITCH, LOOKUPSWITCH);
    }

    static boolean isGoto(AbstractInsnNode instruction) {
        return instruction.getOpcode() == GOTO;
    }

    /** A jump or switch whose way depends on a value. */
    static boolean isConditional(AbstractInsnNode instruction) {
        return isSwitch(instruction) || instruction instanceof JumpInsnNode && !isGoto(instruction);
    }

    /** Whether control never goes on to the instruction that follows. */
    static boolean endsFlow(AbstractInsnNode instruction) {
        return isGoto(instruction) || isSwitch(instruction) || isReturn(instruction) || instruction.getOpcode() == ATHROW;
    }

    static boolean writesField(AbstractInsnNode instruction) {
        return instruction.getOpcode() == PUTFIELD || instruction.getOpcode() == PUTSTATIC;
    }

    static boolean readsField(AbstractInsnNode instruction) {
        return instruction.getOpcode() == GETFIELD || instruction.getOpcode() == GETSTATIC;
    }

    static boolean isField(AbstractInsnNode instruction, String owner, String name, String descriptor) {
        return instruction instanceof FieldInsnNode f && f.owner.equals(owner) && f.name.equals(name) && f.desc.equals(descriptor);
    }

    /** Whether it can throw what a program would reasonably catch; linkage and memory errors do not count. */
    static boolean canThrow(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return within(instruction, INVOKEVIRTUAL, INVOKEDYNAMIC) || opcode == GETFIELD || opcode == PUTFIELD
                || within(instruction, IALOAD, SALOAD) || isArrayStore(instruction) || opcode == IDIV || opcode == LDIV
                || opcode == IREM || opcode == LREM || opcode == ATHROW || opcode == CHECKCAST || opcode == MONITORENTER
                || opcode == ARRAYLENGTH || opcode == NEWARRAY || opcode == ANEWARRAY || opcode == MULTIANEWARRAY;
    }

    /** Whether it can lead to code that is not the JDK's; lambdas are told by where they are made. */
    static boolean mayRunOwnCode(AbstractInsnNode instruction) {
        return instruction.getOpcode() == INVOKEDYNAMIC || instruction instanceof MethodInsnNode call && !call.owner.startsWith("java/");
    }

    static List<LabelNode> targets(AbstractInsnNode instruction) {
        List<LabelNode> targets = new ArrayList<>();
        if (instruction instanceof JumpInsnNode jump) {
            targets.add(jump.label);
        } else if (instruction instanceof TableSwitchInsnNode table) {
            targets.addAll(table.labels);
            targets.add(table.dflt);
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            targets.addAll(lookup.labels);
            targets.add(lookup.dflt);
        }
        return targets;
    }

    static AbstractInsnNode pop(int size) {
        return new InsnNode(size == 2 ? POP2 : POP);
    }

    static AbstractInsnNode zero(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> new InsnNode(LCONST_0);
            case Type.FLOAT -> new InsnNode(FCONST_0);
            case Type.DOUBLE -> new InsnNode(DCONST_0);
            case Type.OBJECT, Type.ARRAY -> new InsnNode(ACONST_NULL);
            default -> new InsnNode(ICONST_0);
        };
    }

    static VarInsnNode load(Type type, int slot) {
        return new VarInsnNode(type.getOpcode(ILOAD), slot);
    }

    static VarInsnNode store(Type type, int slot) {
        return new VarInsnNode(type.getOpcode(ISTORE), slot);
    }

    private static boolean within(AbstractInsnNode instruction, int first, int last) {
        return instruction.getOpcode() >= first && instruction.getOpcode() <= last;
    }
}
