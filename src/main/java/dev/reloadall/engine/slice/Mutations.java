package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Completes a slice by the statements that change the objects it makes: {@code map.put("a", 1)} belongs to the initializer of
 * {@code map}, though no value flows from it.
 *
 * <p>A change before the object is used is <em>necessary</em>: if it needs a parameter, so does the field. A change after the
 * assignment is <em>welcome</em>: one which needs a parameter is left out, as the assignment itself does not depend on it.
 */
final class Mutations {

    private static final Set<String> QUESTIONS = Set.of("iterator", "stream", "size", "isEmpty", "contains", "containsKey", "entrySet",
            "keySet", "values");

    private final Analysis analysis;
    private final MutationFinder finder;
    private final Map<Integer, BitSet> reachable = new HashMap<>();
    /** For each instruction of a welcome mutation the objects it is there for. */
    private final Map<Integer, Set<Integer>> welcome = new HashMap<>();
    /** The last instruction of each welcome mutation that could not be had, and why. */
    private final Map<Integer, String> refused = new TreeMap<>();

    Mutations(Analysis analysis) {
        this.analysis = analysis;
        this.finder = new MutationFinder(analysis);
    }

    /** The completed slice, blocked if a necessary change is impossible. */
    Slice complete(Slice slice) {
        addNecessary(slice);
        Slice current = slice;
        while (!current.isBlocked()) {
            List<Mutation> candidates = welcome(current);
            if (candidates.isEmpty()) {
                break;
            }
            current = addWelcome(current, candidates);
        }
        return current;
    }

    Map<Integer, String> refused() {
        return refused;
    }

    private void addNecessary(Slice slice) {
        boolean grew = !slice.isBlocked();
        while (grew && !slice.isBlocked()) {
            grew = false;
            ObjectUses uses = new ObjectUses(analysis, slice, welcome);
            for (Mutation mutation : finder.find(slice)) {
                if (mutation.certain() && uses.isUsedWithin(mutation.objects(), reachableFrom(mutation))) {
                    slice.include(mutation.first());
                    grew = true;
                }
            }
        }
    }

    private List<Mutation> welcome(Slice slice) {
        ObjectUses uses = new ObjectUses(analysis, slice, welcome);
        List<Mutation> found = new ArrayList<>();
        for (Mutation mutation : finder.find(slice)) {
            if (!refused.containsKey(sink(mutation)) && isWelcome(mutation, uses)) {
                found.add(mutation);
            }
        }
        return found;
    }

    private boolean isWelcome(Mutation mutation, ObjectUses uses) {
        if (mutation.certain() || isStoredResult(mutation)) {
            return uses.isRetained(mutation.objects()) || uses.isUsedWithin(mutation.objects(), reachableFrom(mutation));
        }
        return uses.isUsedWithin(mutation.objects(), reachableFrom(mutation));
    }

    /** {@code boolean added = set.add(x)}. */
    private boolean isStoredResult(Mutation mutation) {
        int sink = sink(mutation);
        AbstractInsnNode before = sink == 0 ? null : analysis.flow.instructions[sink - 1];
        return Instructions.isStore(analysis.flow.instructions[sink]) && before instanceof MethodInsnNode call && !isQuestion(call);
    }

    /** What a loop over a collection begins with, for one. */
    private static boolean isQuestion(MethodInsnNode call) {
        return call.owner.startsWith("java/util/") && QUESTIONS.contains(call.name);
    }

    /** All at once, which nearly always works; if not, one by one. */
    private Slice addWelcome(Slice slice, List<Mutation> candidates) {
        Slice all = tryWith(slice, candidates);
        if (!all.isBlocked()) {
            return all;
        }
        Slice current = slice;
        for (Mutation candidate : candidates) {
            Slice extended = current.contains(candidate.first()) ? current : tryWith(current, List.of(candidate));
            if (extended.isBlocked()) {
                refused.put(sink(candidate), extended.obstacle().reason());
            } else {
                current = extended;
            }
        }
        return current;
    }

    private Slice tryWith(Slice slice, List<Mutation> candidates) {
        Slice extended = slice.copy();
        candidates.forEach(candidate -> candidate.statement().forEach(i -> welcome.put(i, candidate.objects())));
        candidates.forEach(candidate -> extended.include(candidate.first()));
        addNecessary(extended);
        if (extended.isBlocked()) {
            candidates.forEach(candidate -> candidate.statement().forEach(welcome::remove));
        }
        return extended;
    }

    private BitSet reachableFrom(Mutation mutation) {
        return reachable.computeIfAbsent(sink(mutation), sink -> analysis.control.reachableFrom(List.of(sink)));
    }

    private static int sink(Mutation mutation) {
        return mutation.statement().get(mutation.statement().size() - 1);
    }
}
