package dev.reloadall.engine.slice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Finds the value all constructors give a field.
 *
 * <p>javac copies field initializers and initializer blocks in front of the body of each constructor that calls {@code super(...)}.
 * So if a later assignment needs a parameter or differs, the first ones are still what the class declares, and stand.
 */
final class InstanceInitializer {

    /** More assignments to one field than a person writes; each costs an analysis. */
    private static final int MOST_TRIED = 8;

    private final ClassNode type;
    private final List<FieldCode> constructors = new ArrayList<>();
    private final List<Integer> assignments = new ArrayList<>();

    InstanceInitializer(ClassNode type, Target target) throws AnalyzerException {
        this.type = type;
        for (MethodNode constructor : Constructors.callingSuper(type)) {
            FieldCode code = FieldCode.of(type, target, constructor);
            constructors.add(code);
            assignments.add(code.assignments().size());
        }
    }

    Initializer slice() {
        if (assignments.stream().allMatch(count -> count == 0)) {
            return constructors.stream().map(FieldCode::unassigned).filter(found -> !found.reason().isEmpty()).findFirst()
                    .orElseGet(Initializer.Absent::new);
        }
        if (assignments.contains(0)) {
            return new Initializer.Disagree(signature(assignments.indexOf(0)) + " does not assign it, "
                    + signature(firstAssigning()) + " does");
        }
        Initializer whole = agreed(slices(assignments, false));
        return whole instanceof Initializer.NeedsParameter || whole instanceof Initializer.Disagree ? declared(whole) : whole;
    }

    /** The longest row of first assignments on which all constructors agree. */
    private Initializer declared(Initializer whole) {
        for (int kept = Math.min(Collections.min(assignments), MOST_TRIED); kept > 0; kept--) {
            Initializer first = agreed(slices(Collections.nCopies(constructors.size(), kept), true));
            if (first instanceof Initializer.Sliced sliced) {
                return new Initializer.Sliced(sliced.code(), "only its declared initializer ran: " + whole.reason());
            }
        }
        return whole;
    }

    private List<Initializer> slices(List<Integer> kept, boolean always) {
        List<Initializer> slices = new ArrayList<>();
        for (int i = 0; i < constructors.size(); i++) {
            slices.add(FunctionSlicer.slice(type, constructors.get(i), kept.get(i), always));
        }
        return slices;
    }

    private Initializer agreed(List<Initializer> slices) {
        for (Initializer slice : slices) {
            if (!(slice instanceof Initializer.Sliced)) {
                return slice;
            }
        }
        String first = normalized(slices.get(0));
        for (int i = 1; i < slices.size(); i++) {
            if (!normalized(slices.get(i)).equals(first)) {
                return new Initializer.Disagree("constructors " + signature(0) + " and " + signature(i) + " assign it differently");
            }
        }
        return slices.get(0);
    }

    private String normalized(Initializer slice) {
        return InitializerSlicer.fingerprint(slice, InitializerSlicer.lambdasOf(type));
    }

    private int firstAssigning() {
        int index = 0;
        while (assignments.get(index) == 0) {
            index++;
        }
        return index;
    }

    private String signature(int constructor) {
        return ParameterNames.signature(type, constructors.get(constructor).method());
    }
}
