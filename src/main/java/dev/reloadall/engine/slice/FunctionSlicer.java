package dev.reloadall.engine.slice;

import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Cuts the initializer of one field out of one method. */
final class FunctionSlicer {

    private FunctionSlicer() {}

    /**
     * @param kept how many of the method's assignments to the field count, from the first
     * @param always whether one of these must be made on every way through the method
     */
    static Initializer slice(ClassNode type, FieldCode code, int kept, boolean always) {
        try {
            Analysis analysis = new Analysis(type, code.field, FieldFunction.of(code, kept));
            if (!analysis.control.returns()) {
                return new Initializer.Unsliceable(code.method().name + " never returns");
            }
            if (always && !analysis.assignsAlways()) {
                return new Initializer.NeedsParameter("no assignment is made on every way through " + code.method().name);
            }
            return slice(analysis);
        } catch (AnalyzerException e) {
            return new Initializer.Unsliceable("its code cannot be analyzed: " + e.getMessage());
        }
    }

    private static Initializer slice(Analysis analysis) throws AnalyzerException {
        Mutations mutations = new Mutations(analysis);
        Slice slice = mutations.complete(new Slice(analysis));
        if (slice.isBlocked()) {
            return slice.obstacle();
        }
        MethodNode code = new SliceWriter(analysis, Rethrows.addTo(slice, analysis)).write();
        Tidying.tidy(analysis.type.name, code);
        return new Initializer.Sliced(code, Leftovers.of(analysis, slice, mutations.refused()));
    }
}
