package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Turns a constructor or {@code <clinit>} into a function that computes one field.
 *
 * <p>The field becomes a local variable: it starts as the default value, assignments become stores, reads become loads, and every
 * way out returns it. After that a slice needs no rules for the field: what its value depends on is what the returned local depends
 * on, and the last assignment wins as in the original.
 */
final class FieldFunction {

    final MethodNode method;
    /** The only return instruction. */
    final AbstractInsnNode exit;
    /** The stores which were assignments to the field, in code order. */
    final List<VarInsnNode> assignments;

    private FieldFunction(MethodNode method, AbstractInsnNode exit, List<VarInsnNode> assignments) {
        this.method = method;
        this.exit = exit;
        this.assignments = assignments;
    }

    /** @param kept how many of the assignments count, from the first; the others lose their value */
    static FieldFunction of(FieldCode code, int kept) {
        MethodNode method = code.copyOfMethod();
        AbstractInsnNode[] instructions = method.instructions.toArray();
        Target field = code.field;
        int slot = method.maxLocals;
        method.maxLocals += field.type().getSize();
        List<VarInsnNode> stores = new ArrayList<>();
        for (int assignment : code.assignments()) {
            AbstractInsnNode put = instructions[assignment];
            if (stores.size() < kept) {
                stores.add(Instructions.store(field.type(), slot));
                method.instructions.insertBefore(put, stores.get(stores.size() - 1));
            } else {
                method.instructions.insertBefore(put, Instructions.pop(field.type().getSize()));
            }
            popReceiver(field, method, put);
        }
        for (int read : code.readsNotBehind(code.assignments().subList(kept, code.assignments().size()))) {
            method.instructions.insert(instructions[read], Instructions.load(field.type(), slot));
            popReceiver(field, method, instructions[read]);
        }
        start(field, method, slot);
        return new FieldFunction(method, returnIt(field, method, slot), stores);
    }

    private static void popReceiver(Target field, MethodNode method, AbstractInsnNode access) {
        if (field.isStatic()) {
            method.instructions.remove(access);
        } else {
            method.instructions.set(access, new InsnNode(Opcodes.POP));
        }
    }

    private static void start(Target field, MethodNode method, int slot) {
        InsnList start = new InsnList();
        start.add(Instructions.zero(field.type()));
        start.add(Instructions.store(field.type(), slot));
        method.instructions.insert(start);
    }

    private static AbstractInsnNode returnIt(Target field, MethodNode method, int slot) {
        LabelNode end = new LabelNode();
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction.getOpcode() == Opcodes.RETURN) {
                method.instructions.set(instruction, new JumpInsnNode(Opcodes.GOTO, end));
            }
        }
        InsnNode exit = new InsnNode(field.type().getOpcode(Opcodes.IRETURN));
        method.instructions.add(end);
        method.instructions.add(Instructions.load(field.type(), slot));
        method.instructions.add(exit);
        method.desc = Type.getMethodDescriptor(field.type(), Type.getArgumentTypes(method.desc));
        return exit;
    }
}
