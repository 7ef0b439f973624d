package dev.reloadall.engine.slice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Parameters which the object keeps: the outer instance in {@code this$0}, a captured variable in {@code val$x}.
 *
 * <p>In a constructor's own body javac reads the parameter where a field initializer reads the synthetic field. A live object has
 * only the field, which holds the same. Ordinary fields do not count: they may have changed since.
 */
final class CapturedParameters {

    private final Map<Integer, FieldInsnNode> fields = new HashMap<>();

    CapturedParameters(ClassNode type, ValueFlow flow, Target target) {
        Set<String> synthetic = syntheticFields(type);
        for (int i = 0; i < flow.size(); i++) {
            if (flow.instructions[i] instanceof FieldInsnNode put && isCapture(type, flow, i) && synthetic.contains(put.name)
                    && !put.name.equals(target.name())) {
                note(flow, flow.operands(i).get(1), put);
            }
        }
    }

    /** Names of the fields that may hold a captured parameter. */
    static Set<String> syntheticFields(ClassNode type) {
        Set<String> names = new HashSet<>();
        for (FieldNode field : type.fields) {
            int wanted = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_FINAL;
            if ((field.access & (wanted | Opcodes.ACC_STATIC)) == wanted) {
                names.add(field.name);
            }
        }
        return names;
    }

    private static boolean isCapture(ClassNode type, ValueFlow flow, int index) {
        FieldInsnNode put = (FieldInsnNode) flow.instructions[index];
        return put.getOpcode() == Opcodes.PUTFIELD && put.owner.equals(type.name) && flow.isReachable(index)
                && flow.isThis(flow.operands(index).get(0));
    }

    private void note(ValueFlow flow, SourceValue value, FieldInsnNode put) {
        for (AbstractInsnNode producer : value.insns) {
            if (producer instanceof Origin) {
                return;
            }
            for (AbstractInsnNode definition : flow.definitionsRead(flow.index(producer))) {
                if (definition instanceof Origin origin && flow.isParameter(value, origin.var)) {
                    fields.put(origin.var, put);
                }
            }
        }
    }

    /** The instruction that reads the field which holds what this load reads; empty if the load reads no captured parameter. */
    Optional<FieldInsnNode> fieldFor(ValueFlow flow, int load) {
        Set<AbstractInsnNode> definitions = flow.definitionsRead(load);
        if (definitions.size() == 1 && definitions.iterator().next() instanceof Origin origin && origin.isParameter()) {
            return Optional.ofNullable(fields.get(origin.var))
                    .map(put -> new FieldInsnNode(Opcodes.GETFIELD, put.owner, put.name, put.desc));
        }
        return Optional.empty();
    }
}
