package dev.reloadall.engine;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.weave.Nodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.SimpleVerifier;

/** Which class and method the VM did not take: its error for a redefinition of many classes names none. */
final class Culprit {

    private static final String WAY_OUT = "compile it again; if a compiler made it, please report it, a restart takes it";

    private Culprit() {
    }

    static Refusal of(Plan plan, LinkageError error) {
        for (PlannedClass planned : plan.classes()) {
            for (MethodNode method : planned.node().methods) {
                String fault = fault(planned, method);
                if (fault != null) {
                    return Refusal.of(name(planned), method.name, RefusalKind.VM_REFUSED, error.getClass().getSimpleName() + ": " + fault, WAY_OUT);
                }
            }
        }
        String named = plan.classes().stream().map(Culprit::name).filter(each -> String.valueOf(error.getMessage()).contains(each))
                .findFirst().orElseGet(() -> name(plan.classes().get(0)));
        return Refusal.of(named, RefusalKind.VM_REFUSED, String.valueOf(error), WAY_OUT);
    }

    private static String name(PlannedClass planned) {
        return planned.type().name().replace('/', '.');
    }

    private static String fault(PlannedClass planned, MethodNode method) {
        ClassNode node = Nodes.read(planned.logical());
        SimpleVerifier verifier = new SimpleVerifier(Type.getObjectType(node.name), Type.getObjectType(node.superName), false);
        verifier.setClassLoader(planned.type().loader());
        try {
            new Analyzer<BasicValue>(verifier).analyzeAndComputeMaxs(node.name, method);
            return null;
        } catch (AnalyzerException e) {
            return e.getMessage();
        } catch (RuntimeException | LinkageError e) {
            return null; // it names a class that is not there: no fault of the method
        }
    }
}
