package dev.reloadall.engine.match;

import java.util.LinkedList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Reads, roughly, the statement around a place in the code. Bytecode has no statements; what stores, discards, branches
 * or calls a method without a result ends one.
 */
final class StatementReader {
    private static final int AT_MOST = 12;

    private final Tokenizer tokenizer;
    private final TokenPool pool;

    StatementReader(Tokenizer tokenizer, TokenPool pool) {
        this.pool = pool;
        this.tokenizer = tokenizer;
    }

    List<Token> around(Site site) {
        List<Token> tokens = new LinkedList<>();
        if (site.instruction() == null) {
            return tokens;
        }
        AbstractInsnNode at = before(site.instruction());
        for (int left = AT_MOST; at != null && left > 0 && !ends(at) && !makes(at); left--, at = before(at)) {
            tokens.add(0, token(at));
        }
        at = after(site.instruction());
        for (int left = AT_MOST; at != null && left > 0 && !makes(at); left--, at = after(at)) {
            tokens.add(token(at));
            if (ends(at)) {
                break;
            }
        }
        return tokens;
    }

    private static boolean ends(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        boolean stores = opcode >= Opcodes.ISTORE && opcode <= Opcodes.SASTORE || opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        boolean leaves = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN || opcode == Opcodes.ATHROW;
        boolean discards = opcode == Opcodes.POP || opcode == Opcodes.POP2 || instruction instanceof JumpInsnNode;
        boolean calls = instruction instanceof MethodInsnNode call && call.desc.endsWith("V") && !call.name.equals("<init>");
        return stores || leaves || discards || calls;
    }

    private static boolean makes(AbstractInsnNode instruction) {
        return instruction instanceof InvokeDynamicInsnNode;
    }

    /** Which slot a local variable has depends on what was declared before it, so slots do not count. */
    private Token token(AbstractInsnNode instruction) {
        boolean slot = instruction instanceof VarInsnNode;
        boolean jump = instruction instanceof JumpInsnNode;
        return pool.token(instruction.getOpcode(), slot || jump ? "" : tokenizer.operand(instruction));
    }

    private static AbstractInsnNode before(AbstractInsnNode from) {
        AbstractInsnNode at = from.getPrevious();
        while (at != null && !Tokenizer.isCode(at)) {
            at = at.getPrevious();
        }
        return at;
    }

    private static AbstractInsnNode after(AbstractInsnNode from) {
        AbstractInsnNode at = from.getNext();
        while (at != null && !Tokenizer.isCode(at)) {
            at = at.getNext();
        }
        return at;
    }
}
