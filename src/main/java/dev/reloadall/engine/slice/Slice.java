package dev.reloadall.engine.slice;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * A set of instructions closed under dependence: with each one whatever its operands, the locals it reads and the decision that it
 * runs depend on.
 *
 * <p>It stops growing at the first {@link #obstacle}: something that cannot be had without running the constructor.
 */
final class Slice {

    private final Analysis analysis;
    private final BitSet kept;
    /** Null where a parameter is an obstacle; else the slots of those that were met. */
    private final BitSet parameters;
    private final Deque<Integer> pending = new ArrayDeque<>();
    private Initializer obstacle;

    /** The slice for the returned value, without what only changes the objects that make it up. */
    Slice(Analysis analysis) {
        this(analysis, null);
    }

    /** One that goes on at parameters, and notes their slots in the given set. */
    Slice(Analysis analysis, BitSet parameters) {
        this.analysis = analysis;
        this.kept = new BitSet();
        this.parameters = parameters;
        include(analysis.control.exit());
    }

    private Slice(Slice other) {
        this.analysis = other.analysis;
        this.kept = (BitSet) other.kept.clone();
        this.parameters = other.parameters;
        this.obstacle = other.obstacle;
    }

    Slice copy() {
        return new Slice(this);
    }

    boolean contains(int instruction) {
        return kept.get(instruction);
    }

    IntStream instructions() {
        return kept.stream();
    }

    boolean isBlocked() {
        return obstacle != null;
    }

    /** Why this is no initializer; null if it is one. */
    Initializer obstacle() {
        return obstacle;
    }

    /** Adds the statement of this instruction with all it depends on. */
    void include(int instruction) {
        keep(instruction);
        do {
            while (!pending.isEmpty() && !isBlocked()) {
                follow(pending.pop());
            }
        } while (!isBlocked() && keepDeciding());
    }

    private void keep(int instruction) {
        for (int member : analysis.statements.of(instruction)) {
            if (!kept.get(member)) {
                kept.set(member);
                pending.push(member);
            }
        }
    }

    private void follow(int instruction) {
        if (Constructors.isConstructorCallOnThis(analysis.flow, instruction)) {
            obstacle = new Initializer.Unsliceable("it is computed in the arguments of super(...)");
            return;
        }
        for (AbstractInsnNode definition : analysis.flow.definitionsRead(instruction)) {
            if (definition instanceof Origin origin) {
                followParameter(instruction, origin);
            } else {
                keep(analysis.flow.index(definition));
            }
        }
        keepWaysToThrow(instruction);
    }

    private void followParameter(int instruction, Origin origin) {
        boolean self = origin.var == 0 && !analysis.target.isStatic();
        if (parameters != null) {
            if (!self && origin.isParameter()) {
                parameters.set(origin.var);
            }
        } else if (!self && analysis.captured.fieldFor(analysis.flow, instruction).isEmpty()) {
            obstacle = new Initializer.NeedsParameter(
                    "constructor " + ParameterNames.signature(analysis.type, analysis.function.method) + " takes it from "
                            + ParameterNames.describe(analysis.function.method, origin.var));
        }
    }

    /** Where a kept branch can end in a throw, the throw is kept whole; where a kept instruction throws, who rethrows is not. */
    private void keepWaysToThrow(int instruction) {
        boolean live = analysis.control.isLive(instruction);
        for (int successor : analysis.control.successors(instruction)) {
            if (!analysis.control.isLive(successor) && !(live && analysis.control.isHandler(successor))) {
                keep(successor);
            }
        }
    }

    /** Adds the branches which decide whether something kept runs. */
    private boolean keepDeciding() {
        List<Integer> branches = analysis.control.branches();
        int before = kept.cardinality();
        for (int branch : branches) {
            if (!kept.get(branch) && decides(branch)) {
                keep(branch);
            }
        }
        return kept.cardinality() != before;
    }

    private boolean decides(int branch) {
        int join = analysis.postdominators.of(branch);
        for (int successor : analysis.control.liveSuccessors(branch)) {
            for (int node = successor; node != join; node = analysis.postdominators.of(node)) {
                if (kept.get(node)) {
                    return true;
                }
            }
        }
        return false;
    }
}
