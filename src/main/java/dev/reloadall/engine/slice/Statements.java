package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Groups instructions which exchange values over the operand stack.
 *
 * <p>Such a group is what cannot be taken apart without upsetting the stack: about a statement of the source. Groups exchange
 * values through locals, fields and objects only, so any of them can be left out and the stack stays as it was for the others.
 */
final class Statements {

    private final int[] parent;
    /** The first instruction seen to use each caught exception: all that use one belong together. */
    private final Map<AbstractInsnNode, Integer> caught = new IdentityHashMap<>();
    private final List<List<Integer>> members = new ArrayList<>();

    Statements(ValueFlow flow) {
        parent = new int[flow.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < parent.length; i++) {
            joinProducers(flow, i);
        }
        for (int i = 0; i < parent.length; i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < parent.length; i++) {
            members.get(find(i)).add(i);
        }
    }

    private void joinProducers(ValueFlow flow, int consumer) {
        for (SourceValue operand : flow.operands(consumer)) {
            for (AbstractInsnNode producer : operand.insns) {
                int partner = producer instanceof Origin ? caught.computeIfAbsent(producer, p -> consumer) : flow.index(producer);
                parent[find(partner)] = find(consumer);
            }
        }
    }

    private int find(int node) {
        int root = node;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int next; parent[node] != root; node = next) {
            next = parent[node];
            parent[node] = root;
        }
        return root;
    }

    /** The indices of all instructions of the statement this one belongs to, ascending. */
    List<Integer> of(int instruction) {
        return members.get(find(instruction));
    }

    /** Every statement once, in no particular order; jumps, labels and the like are statements of their own. */
    List<List<Integer>> all() {
        return members.stream().filter(statement -> !statement.isEmpty()).toList();
    }
}
