package dev.reloadall.engine.slice;

import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Which parameters of a constructor the value that it gives a field depends on, by their position from 0.
 *
 * <p>For an enum {@code ordinal()} counts as the parameter that it comes from. Where the code cannot be followed all parameters count.
 */
public final class FieldParameters {

    private static final int ORDINAL = 1;

    private final ClassNode type;
    private final String field;
    private final String descriptor;

    private FieldParameters(ClassNode type, String field, String descriptor) {
        this.type = type;
        this.field = field;
        this.descriptor = descriptor;
    }

    /** @param constructor the descriptor of one of the class's constructors; for any other, all its parameters are the answer */
    public static BitSet of(ClassNode type, String constructor, String field, String descriptor) {
        return new FieldParameters(type, field, descriptor).of(constructor);
    }

    private BitSet of(String constructor) {
        try {
            for (MethodNode method : type.methods) {
                if (method.name.equals("<init>") && method.desc.equals(constructor)) {
                    return Constructors.callingSuper(type).contains(method) ? assigned(method) : delegated(method);
                }
            }
            return all(constructor);
        } catch (AnalyzerException e) {
            return all(constructor);
        }
    }

    private static BitSet all(String constructor) {
        BitSet all = new BitSet();
        all.set(0, Type.getArgumentTypes(constructor).length);
        return all;
    }

    private BitSet assigned(MethodNode constructor) throws AnalyzerException {
        Target target = new Target(type.name, field, descriptor, false);
        FieldCode code = FieldCode.of(type, target, constructor);
        if (code.assignments().isEmpty()) {
            return new BitSet();
        }
        Analysis analysis = new Analysis(type, target, FieldFunction.of(code, code.assignments().size()));
        BitSet slots = new BitSet();
        Slice slice = new Mutations(analysis).complete(new Slice(analysis, slots));
        return slice.isBlocked() ? all(constructor.desc) : positions(constructor, slots, slice, analysis);
    }

    private static BitSet positions(MethodNode constructor, BitSet slots, Slice slice, Analysis analysis) {
        BitSet positions = new BitSet();
        slots.stream().forEach(slot -> positions.set(position(constructor.desc, slot)));
        if (slice.instructions().anyMatch(i -> isOrdinal(analysis.flow.instructions[i]))) {
            positions.set(ORDINAL);
        }
        return positions;
    }

    private static boolean isOrdinal(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call && call.name.equals("ordinal") && call.desc.equals("()I");
    }

    private static int position(String constructor, int slot) {
        int next = 1;
        int position = 0;
        for (Type argument : Type.getArgumentTypes(constructor)) {
            if (next >= slot) {
                break;
            }
            next += argument.getSize();
            position++;
        }
        return position;
    }

    /** Through {@code this(...)}: the parameters which the arguments that matter are computed from. */
    private BitSet delegated(MethodNode constructor) throws AnalyzerException {
        ValueFlow flow = new ValueFlow(type.name, constructor);
        for (int i = 0; i < flow.size(); i++) {
            if (Constructors.isConstructorCallOnThis(flow, i)) {
                return delegated(constructor, flow, i);
            }
        }
        return all(constructor.desc);
    }

    private BitSet delegated(MethodNode constructor, ValueFlow flow, int call) {
        BitSet slots = new BitSet();
        List<SourceValue> operands = flow.operands(call);
        of(((MethodInsnNode) flow.instructions[call]).desc).stream().forEach(argument -> {
            int start = end(flow, operands.get(argument)) + 1;
            int end = end(flow, operands.get(argument + 1));
            for (int i = start; i <= end; i++) {
                read(flow.instructions[i], slots);
            }
        });
        BitSet positions = new BitSet();
        slots.stream().forEach(slot -> positions.set(position(constructor.desc, slot)));
        return positions;
    }

    private static void read(AbstractInsnNode instruction, BitSet slots) {
        boolean load = instruction.getOpcode() >= Opcodes.ILOAD && instruction.getOpcode() <= Opcodes.ALOAD;
        if (load && instruction instanceof VarInsnNode variable && variable.var > 0) {
            slots.set(variable.var);
        }
    }

    private static int end(ValueFlow flow, SourceValue operand) {
        return operand.insns.stream().mapToInt(flow::index).max().orElseThrow();
    }
}
