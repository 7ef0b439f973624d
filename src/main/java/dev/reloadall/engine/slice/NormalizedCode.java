package dev.reloadall.engine.slice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Code as text which is equal for code that means the same: no line numbers, no label identities, and the bodies of lambdas in
 * place of the names javac numbered them with.
 */
final class NormalizedCode {

    private final Function<MethodKey, MethodNode> lambdas;
    private final Deque<MethodKey> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    /** @param lambdas a method of the class by its name; null if it has none. Only bodies of synthetic ones are looked at */
    NormalizedCode(Function<MethodKey, MethodNode> lambdas) {
        this.lambdas = lambdas;
    }

    String of(MethodNode method) {
        append(method);
        return text.toString();
    }

    String of(List<AbstractInsnNode> instructions) {
        Map<LabelNode, Integer> positions = positions(instructions);
        instructions.forEach(instruction -> append(instruction, positions));
        return text.toString();
    }

    private void append(MethodNode method) {
        List<AbstractInsnNode> instructions = List.of(method.instructions.toArray());
        Map<LabelNode, Integer> positions = positions(instructions);
        text.append(method.desc).append("{\n");
        instructions.forEach(instruction -> append(instruction, positions));
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            line("try", positions.get(block.start), positions.get(block.end), positions.get(block.handler), block.type);
        }
        text.append("}\n");
    }

    /** Each label's position, counted in real instructions. */
    private static Map<LabelNode, Integer> positions(List<AbstractInsnNode> instructions) {
        Map<LabelNode, Integer> positions = new IdentityHashMap<>();
        int position = 0;
        for (AbstractInsnNode instruction : instructions) {
            if (instruction instanceof LabelNode label) {
                positions.put(label, position);
            } else if (instruction.getOpcode() >= 0) {
                position++;
            }
        }
        return positions;
    }

    private void append(AbstractInsnNode instruction, Map<LabelNode, Integer> positions) {
        if (instruction.getOpcode() < 0) {
            return;
        }
        text.append(instruction.getOpcode());
        appendOperands(instruction);
        Instructions.targets(instruction).forEach(target -> text.append(" @").append(positions.get(target)));
        text.append('\n');
    }

    private void appendOperands(AbstractInsnNode instruction) {
        if (instruction instanceof VarInsnNode i) {
            operands(i.var);
        } else if (instruction instanceof IntInsnNode i) {
            operands(i.operand);
        } else if (instruction instanceof IincInsnNode i) {
            operands(i.var, i.incr);
        } else if (instruction instanceof TypeInsnNode i) {
            operands(i.desc);
        } else if (instruction instanceof FieldInsnNode i) {
            operands(i.owner, i.name, i.desc);
        } else if (instruction instanceof MethodInsnNode i) {
            operands(i.owner, i.name, i.desc, i.itf);
        } else if (instruction instanceof LdcInsnNode i) {
            operands(i.cst.getClass().getSimpleName(), i.cst);
        } else if (instruction instanceof MultiANewArrayInsnNode i) {
            operands(i.desc, i.dims);
        } else if (instruction instanceof TableSwitchInsnNode i) {
            operands(i.min, i.max);
        } else if (instruction instanceof LookupSwitchInsnNode i) {
            operands(i.keys);
        } else if (instruction instanceof InvokeDynamicInsnNode i) {
            operands(i.name, i.desc, i.bsm);
            List.of(i.bsmArgs).forEach(this::appendBootstrapArgument);
        }
    }

    private void appendBootstrapArgument(Object argument) {
        if (!(argument instanceof Handle handle)) {
            operands(argument.getClass().getSimpleName(), argument);
            return;
        }
        MethodKey key = new MethodKey(handle.getOwner(), handle.getName(), handle.getDesc());
        MethodNode body = open.contains(key) ? null : lambdas.apply(key);
        if (body == null || (body.access & Opcodes.ACC_SYNTHETIC) == 0) {
            operands(handle);
        } else {
            open.push(key);
            operands("lambda", handle.getTag());
            append(body);
            open.pop();
        }
    }

    private void line(Object... parts) {
        operands(parts);
        text.append('\n');
    }

    private void operands(Object... parts) {
        for (Object part : parts) {
            text.append(' ').append(part);
        }
    }
}
