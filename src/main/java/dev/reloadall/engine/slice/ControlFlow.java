package dev.reloadall.engine.slice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Which instruction may follow which, exceptions caught in the same method included.
 *
 * <p>An instruction is <em>live</em> if a normal return can be reached from it. A live object's constructor did return, so it took
 * no way that ends in an uncaught exception: {@code if (n < 0) throw ...} decides nothing about the statements behind it.
 */
final class ControlFlow {

    private final ValueFlow flow;
    private final int exit;
    private final List<Set<Integer>> successors = new ArrayList<>();
    private final List<List<Integer>> predecessors = new ArrayList<>();
    private final BitSet handlers = new BitSet();
    private final BitSet live = new BitSet();
    private final List<Integer> branches;

    /** @param exit the method's only return instruction */
    ControlFlow(ValueFlow flow, int exit) {
        this.flow = flow;
        this.exit = exit;
        for (int i = 0; i < flow.size(); i++) {
            successors.add(new LinkedHashSet<>());
            predecessors.add(new ArrayList<>());
        }
        connect();
        markLive();
        connectEscapes();
        branches = live.stream().filter(node -> liveSuccessors(node).size() > 1).boxed().toList();
    }

    private void connect() {
        for (int i = 0; i < flow.size(); i++) {
            if (flow.isReachable(i)) {
                AbstractInsnNode instruction = flow.instructions[i];
                for (LabelNode target : Instructions.targets(instruction)) {
                    edge(i, flow.index(target));
                }
                if (!Instructions.endsFlow(instruction) && i + 1 < flow.size()) {
                    edge(i, i + 1);
                }
            }
        }
        flow.method.tryCatchBlocks.forEach(this::connectHandler);
    }

    private void connectHandler(TryCatchBlockNode block) {
        int handler = flow.index(block.handler);
        handlers.set(handler);
        for (int i = flow.index(block.start); i < flow.index(block.end); i++) {
            if (flow.isReachable(i) && Instructions.canThrow(flow.instructions[i])) {
                edge(i, handler);
            }
        }
    }

    private void edge(int from, int to) {
        if (successors.get(from).add(to)) {
            predecessors.get(to).add(from);
        }
    }

    private void markLive() {
        Deque<Integer> pending = new ArrayDeque<>(List.of(exit));
        while (!pending.isEmpty()) {
            int node = pending.pop();
            if (!live.get(node)) {
                live.set(node);
                pending.addAll(predecessors.get(node));
            }
        }
    }

    /**
     * Where only a caught exception leads on, which handler (if any) gets it is still a decision. An edge to the exit makes the
     * handler's statements depend on the instruction that throws.
     */
    private void connectEscapes() {
        for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
            if (i != exit && liveSuccessors(i).stream().allMatch(handlers::get) && Instructions.canThrow(flow.instructions[i])) {
                edge(i, exit);
            }
        }
    }

    int exit() {
        return exit;
    }

    boolean isLive(int node) {
        return live.get(node);
    }

    boolean returns() {
        return flow.isReachable(exit) && live.get(0);
    }

    Set<Integer> successors(int node) {
        return successors.get(node);
    }

    List<Integer> livePredecessors(int node) {
        return predecessors.get(node).stream().filter(live::get).toList();
    }

    List<Integer> liveSuccessors(int node) {
        return successors.get(node).stream().filter(live::get).toList();
    }

    /** The live instructions after which control can take more than one live way. */
    List<Integer> branches() {
        return branches;
    }

    boolean isHandler(int node) {
        return handlers.get(node);
    }

    /** Everything that control can reach after one of these instructions; they themselves only around a loop. */
    BitSet reachableFrom(Iterable<Integer> nodes) {
        BitSet reached = new BitSet();
        Deque<Integer> pending = new ArrayDeque<>();
        nodes.forEach(node -> pending.addAll(successors.get(node)));
        while (!pending.isEmpty()) {
            int node = pending.pop();
            if (!reached.get(node)) {
                reached.set(node);
                pending.addAll(successors.get(node));
            }
        }
        return reached;
    }
}
