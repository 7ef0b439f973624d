package dev.reloadall.engine.slice;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** All that is known about one method turned into a {@link FieldFunction}, computed once. */
final class Analysis {

    final ClassNode type;
    final Target target;
    final FieldFunction function;
    final ValueFlow flow;
    final ControlFlow control;
    final Postdominators postdominators;
    final Statements statements;
    final ObjectFlow objects;
    final CapturedParameters captured;
    final Accessors accessors;
    final LambdaEffects effects;
    private final Fillers fillers;

    Analysis(ClassNode type, Target target, FieldFunction function) throws AnalyzerException {
        this.type = type;
        this.target = target;
        this.function = function;
        flow = new ValueFlow(type.name, function.method);
        control = new ControlFlow(flow, flow.index(function.exit));
        postdominators = new Postdominators(control, flow.size());
        statements = new Statements(flow);
        objects = new ObjectFlow(flow);
        accessors = new Accessors(type, target);
        fillers = new Fillers(type, target);
        effects = new LambdaEffects(type, fillers);
        captured = new CapturedParameters(type, flow, target);
    }

    /** Whether every constructor run makes one of the assignments. */
    boolean assignsAlways() {
        return function.assignments.stream().anyMatch(store -> postdominators.isUnconditional(flow.index(store)));
    }

    /** Whether the instruction runs what fills the object in the field, having found it there. */
    boolean isFilling(int index) {
        AbstractInsnNode instruction = flow.instructions[index];
        return fillers.isCalledBy(instruction) || MutationFinder.isImmediateIteration(instruction)
                && flow.operands(index).stream().anyMatch(operand -> operand.insns.stream().anyMatch(fillers::isCapturedBy));
    }
}
