package dev.reloadall.engine.slice;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * For each live instruction the nearest one that control must pass after it.
 *
 * <p>Computed as Cooper, Harvey and Kennedy do ("A Simple, Fast Dominance Algorithm"), on the reversed graph. What lies between a
 * branch and its postdominator is what the branch decides about; a branch that is left out becomes a jump to it.
 */
final class Postdominators {

    private static final int NONE = -1;
    private final ControlFlow control;
    private final int[] order;
    private final int[] rank;
    private final int[] nearest;

    Postdominators(ControlFlow control, int size) {
        this.control = control;
        this.order = new int[size];
        this.rank = new int[size];
        this.nearest = new int[size];
        Arrays.fill(rank, NONE);
        Arrays.fill(nearest, NONE);
        int count = number();
        nearest[control.exit()] = control.exit();
        while (pass(count)) {
            continue;
        }
    }

    /** Ranks the nodes in the order in which a depth-first search backwards from the exit leaves them. */
    private int number() {
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Iterator<Integer>> open = new ArrayDeque<>();
        boolean[] seen = new boolean[rank.length];
        int count = 0;
        path.push(control.exit());
        open.push(control.livePredecessors(control.exit()).iterator());
        seen[control.exit()] = true;
        while (!path.isEmpty()) {
            if (open.peek().hasNext()) {
                int next = open.peek().next();
                if (!seen[next]) {
                    seen[next] = true;
                    path.push(next);
                    open.push(control.livePredecessors(next).iterator());
                }
            } else {
                open.pop();
                int node = path.pop();
                rank[node] = count;
                order[count++] = node;
            }
        }
        return count;
    }

    private boolean pass(int count) {
        boolean changed = false;
        for (int r = count - 2; r >= 0; r--) {
            int node = order[r];
            int found = NONE;
            for (int successor : control.liveSuccessors(node)) {
                if (nearest[successor] != NONE) {
                    found = found == NONE ? successor : meet(found, successor);
                }
            }
            changed |= found != nearest[node];
            nearest[node] = found;
        }
        return changed;
    }

    private int meet(int a, int b) {
        while (a != b) {
            while (rank[a] < rank[b]) {
                a = nearest[a];
            }
            while (rank[b] < rank[a]) {
                b = nearest[b];
            }
        }
        return a;
    }

    /** The nearest instruction every normal way from a live one passes, other than itself. */
    int of(int node) {
        return nearest[node];
    }

    /** Whether every normal execution of the method passes this instruction. */
    boolean isUnconditional(int node) {
        int current = 0;
        while (current != node && current != control.exit()) {
            current = nearest[current];
        }
        return current == node;
    }
}
