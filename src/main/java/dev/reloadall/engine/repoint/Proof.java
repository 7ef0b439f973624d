package dev.reloadall.engine.repoint;

import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.ClassOpening;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.repoint.gate.FinalGate;
import dev.reloadall.engine.repoint.gate.ObjectGate;
import dev.reloadall.engine.repoint.making.Allocators;
import dev.reloadall.engine.repoint.vm.CompiledCode;
import dev.reloadall.engine.repoint.vm.Layout;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import dev.reloadall.engine.repoint.vm.VmFlags;
import dev.reloadall.engine.repoint.vm.VmStructs;
import dev.reloadall.engine.repoint.vm.VmSwitch;

/** What this VM has been seen to do: looked at when a plan asks, proven when the first plan is carried out that needs it. */
final class Proof {

    private final Redefiner redefiner;
    private final Classes classes;
    private final Openings openings;
    private Layout layout;
    private CompiledCode compiled;
    private String obstacle;
    private boolean proven;

    Proof(Redefiner redefiner, Classes classes, Openings openings) {
        this.redefiner = redefiner;
        this.classes = classes;
        this.openings = openings;
    }

    /** Of a VM that has been looked at. */
    Layout layout() {
        return layout;
    }

    /** Of a VM that has been looked at. */
    CompiledCode compiled() {
        return compiled;
    }

    /** Why no object can be re-pointed, as far as that is known by now, or {@code null}. */
    String obstacle() {
        if (!VmSwitch.isOn()) {
            return "re-pointing is switched off (-D" + VmSwitch.NAME + "=false)";
        }
        if (layout == null && obstacle == null) {
            attempt(this::look);
        }
        return obstacle;
    }

    /** Why no class can be opened so, as far as that is known by now, or {@code null}. */
    String obstacle(ClassOpening opening) {
        boolean needsMore = opening == ClassOpening.EXTENSIBLE && obstacle() != null || !VmSwitch.isOn();
        return needsMore ? obstacle() : openings.obstacle(opening);
    }

    boolean holdsFor(Plan plan) {
        return (proven || !needsSuccessors(plan)) && openings.areProvenFor(plan);
    }

    /** @return does it hold now? */
    boolean establish(Plan plan) {
        if (!proven && needsSuccessors(plan)) {
            attempt(this::prove);
        }
        if (!openings.areProvenFor(plan)) {
            openings.prove(plan, proven ? new FinalGate(redefiner, layout, compiled) : null);
        }
        return holdsFor(plan);
    }

    /** A subclass that comes to be by opening a class is no other for compiled code. */
    private static boolean needsSuccessors(Plan plan) {
        return plan.classes().stream().anyMatch(each -> each.isRepointed() || each.openings().contains(ClassOpening.EXTENSIBLE));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (UnknownLayout e) {
            obstacle = "this VM is not one whose objects can be re-pointed: " + e.getMessage();
        } catch (LinkageError | RuntimeException e) {
            obstacle = "this VM is not one whose objects can be re-pointed: " + e;
        }
    }

    private void look() {
        VmStructs structs = VmStructs.read();
        VmFlags flags = new VmFlags(structs);
        Layout found = new Layout(structs, flags);
        compiled = new CompiledCode(flags, () -> redefiner.retransform(Bump.class));
        classes.look(structs, flags, found);
        layout = found;
    }

    private void prove() {
        Allocators allocators = new Allocators();
        redefiner.retransform(allocators, Allocators.classes());
        allocators.requireWoven();
        compiled.prepare();
        new ObjectGate(layout, compiled).prove();
        classes.prove(compiled, redefiner);
        compiled.discard(); // before the first object of the program is re-pointed
        proven = true;
    }

    /** Redefined to tell the compilers that classes have changed. */
    private static final class Bump {
    }
}
