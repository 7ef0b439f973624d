package dev.reloadall.engine.slice;

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
        captured = new CapturedParameters(type, flow, target);
    }

    /** Whether every constructor run makes one of the assignments. */
    boolean assignsAlways() {
        return function.assignments.stream().anyMatch(store -> postdominators.isUnconditional(flow.index(store)));
    }
}
