package dev.reloadall.engine.slice;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Says which statements may have completed the value in a constructor, but could not come along. */
final class Leftovers {

    private final Analysis analysis;
    private final Slice slice;
    private final Map<Integer, String> found = new TreeMap<>();

    private Leftovers(Analysis analysis, Slice slice) {
        this.analysis = analysis;
        this.slice = slice;
    }

    /** @return words for the report; empty if nothing was left behind */
    static String of(Analysis analysis, Slice slice, Map<Integer, String> refused) {
        Leftovers leftovers = new Leftovers(analysis, slice);
        refused.forEach((sink, reason) -> leftovers.note(sink, reason));
        leftovers.noteAccessors();
        return String.join("; ", leftovers.found.values());
    }

    private void noteAccessors() {
        List<Integer> assigned = analysis.function.assignments.stream().map(analysis.flow::index).toList();
        BitSet after = analysis.control.reachableFrom(assigned);
        for (int i = after.nextSetBit(0); i >= 0; i = after.nextSetBit(i + 1)) {
            if (analysis.control.isLive(i) && !slice.contains(i) && usesField(i)) {
                note(i, "it uses the field");
            }
        }
    }

    private boolean usesField(int index) {
        AbstractInsnNode instruction = analysis.flow.instructions[index];
        return analysis.accessors.isCalledBy(instruction)
                || MutationFinder.isImmediateIteration(instruction)
                        && analysis.flow.operands(index).stream().anyMatch(this::isLambdaOverField);
    }

    private boolean isLambdaOverField(SourceValue value) {
        return value.insns.stream().anyMatch(analysis.accessors::isCapturedBy);
    }

    private void note(int index, String reason) {
        found.put(index, "left out " + describe(index) + " in line " + line(index) + ": " + reason);
    }

    /** The last call of the statement, which is the outermost one. */
    private String describe(int index) {
        return analysis.statements.of(index).stream()
                .map(i -> analysis.flow.instructions[i])
                .filter(MethodInsnNode.class::isInstance)
                .map(call -> ((MethodInsnNode) call).name + "(...)")
                .collect(Collectors.reducing("a statement", (first, second) -> second));
    }

    private int line(int index) {
        for (int i = index; i >= 0; i--) {
            if (analysis.flow.instructions[i] instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return 0;
    }
}
