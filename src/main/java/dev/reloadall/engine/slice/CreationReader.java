package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * What {@code new E("NAME", ordinal, arguments...)} says, argument by argument.
 *
 * <p>javac evaluates the arguments one behind the other, so an argument's code is what stands between the end of the previous one
 * and its own end. The ordinal, which a reordering changes, thereby stays out of the comparison.
 */
record CreationReader(String type, String constructor, List<String> arguments) {

    static final CreationReader UNKNOWN = new CreationReader("", "", List.of());
    private static final int RECEIVER_NAME_ORDINAL = 3;

    static CreationReader read(ClassNode type, MethodNode creation) {
        try {
            ValueFlow flow = new ValueFlow(type.name, creation);
            for (int i = flow.size() - 1; i >= 0; i--) {
                if (isCreation(flow, i)) {
                    return read(type, flow, i);
                }
            }
            return UNKNOWN;
        } catch (AnalyzerException e) {
            throw new IllegalStateException("code that was verified when it was written", e);
        }
    }

    /** The last constructor call is the outermost one. */
    private static boolean isCreation(ValueFlow flow, int index) {
        return flow.instructions[index] instanceof MethodInsnNode call
                && call.getOpcode() == Opcodes.INVOKESPECIAL
                && call.name.equals("<init>")
                && call.desc.startsWith("(Ljava/lang/String;I");
    }

    private static CreationReader read(ClassNode type, ValueFlow flow, int index) {
        MethodInsnNode call = (MethodInsnNode) flow.instructions[index];
        List<SourceValue> operands = flow.operands(index);
        List<String> arguments = new ArrayList<>();
        for (int i = RECEIVER_NAME_ORDINAL; i < operands.size(); i++) {
            arguments.add(digest(type, flow, end(flow, operands.get(i - 1)), end(flow, operands.get(i))));
        }
        return new CreationReader(call.owner, call.desc, arguments);
    }

    private static int end(ValueFlow flow, SourceValue operand) {
        return operand.insns.stream().mapToInt(flow::index).max().orElseThrow();
    }

    private static String digest(ClassNode type, ValueFlow flow, int previousEnd, int end) {
        List<AbstractInsnNode> code = Arrays.asList(flow.instructions).subList(previousEnd + 1, end + 1);
        return InitializerSlicer.digest(new NormalizedCode(InitializerSlicer.lambdasOf(type)).of(code));
    }
}
