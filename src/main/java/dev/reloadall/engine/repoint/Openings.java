package dev.reloadall.engine.repoint;

import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.repoint.gate.FinalGate;
import dev.reloadall.engine.repoint.gate.FlagGate;
import dev.reloadall.engine.repoint.opening.OpenClasses;
import dev.reloadall.engine.repoint.vm.ClassFlags;
import dev.reloadall.engine.repoint.vm.CompiledCode;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import dev.reloadall.engine.repoint.vm.VmStructs;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which classes can be opened in this VM, and what has proven it. Under the reload lock. */
final class Openings {

    private final Redefiner redefiner;
    private final Map<ClassOpening, String> obstacles = new LinkedHashMap<>();
    private final Set<ClassOpening> proven = EnumSet.noneOf(ClassOpening.class);
    private ClassFlags flags;
    private OpenClasses opened;

    Openings(Redefiner redefiner) {
        this.redefiner = redefiner;
    }

    /** Why a class cannot be opened so, as far as that is known by now, or {@code null}. */
    String obstacle(ClassOpening opening) {
        if (flags == null && obstacles.isEmpty()) {
            attempt(EnumSet.allOf(ClassOpening.class), () -> flags = new ClassFlags(VmStructs.read()));
        }
        return obstacles.get(opening);
    }

    boolean areProvenFor(Plan plan) {
        return proven.containsAll(needed(plan));
    }

    private static Set<ClassOpening> needed(Plan plan) {
        Set<ClassOpening> all = EnumSet.noneOf(ClassOpening.class);
        plan.classes().forEach(each -> all.addAll(each.openings()));
        return all;
    }

    /**
     * Has the VM show on throw-away classes what the plan needs; what it does not do, is an obstacle from now on.
     *
     * @param gate for final classes, or {@code null} where there are no successors anyway
     */
    void prove(Plan plan, FinalGate gate) {
        Set<ClassOpening> needed = needed(plan);
        if (opened == null) {
            opened = new OpenClasses(redefiner, flags);
        }
        Set<ClassOpening> flagsOnly = EnumSet.of(ClassOpening.PUBLIC, ClassOpening.CONSTRUCTORS);
        attempt(EnumSet.allOf(ClassOpening.class), () -> {
            new FlagGate(flags, opened).prove();
            proven.addAll(flagsOnly);
        });
        if (gate != null && needed.contains(ClassOpening.EXTENSIBLE) && obstacles.isEmpty()) {
            attempt(EnumSet.of(ClassOpening.EXTENSIBLE), () -> {
                UnknownLayout.require(redefiner.weaveReflection(), "its Class asks for records in another way");
                gate.prove(flags, opened);
                proven.add(ClassOpening.EXTENSIBLE);
            });
        }
    }

    private void attempt(Set<ClassOpening> openings, Runnable step) {
        try {
            step.run();
        } catch (LinkageError | RuntimeException e) {
            String reason = e instanceof UnknownLayout ? e.getMessage() : e.toString();
            openings.forEach(each -> obstacles.put(each, "this VM does not let the flags of a loaded class be changed: " + reason));
        }
    }

    /** Opens the classes of a plan; nothing that is compiled takes them for closed any more. */
    void open(Plan plan, CompiledCode compiled) {
        Map<Class<?>, Set<ClassOpening>> wanted = new LinkedHashMap<>();
        plan.classes().stream().filter(each -> !each.openings().isEmpty()).forEach(each -> wanted.put(each.type().type(), each.openings()));
        if (!wanted.isEmpty() && opened.open(wanted)) {
            compiled.discard();
        }
    }
}
