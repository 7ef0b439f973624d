package dev.reloadall.engine.repoint;

import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.repoint.gate.SupersGate;
import dev.reloadall.engine.repoint.klass.StandIns;
import dev.reloadall.engine.repoint.klass.Successor;
import dev.reloadall.engine.repoint.library.Descriptors;
import dev.reloadall.engine.repoint.library.Interfaces;
import dev.reloadall.engine.repoint.vm.CompiledCode;
import dev.reloadall.engine.repoint.vm.Layout;
import dev.reloadall.engine.repoint.vm.Standstill;
import dev.reloadall.engine.repoint.vm.Supers;
import dev.reloadall.engine.repoint.vm.UnknownLayout;
import dev.reloadall.engine.repoint.vm.VmFlags;
import dev.reloadall.engine.repoint.vm.VmStructs;
import dev.reloadall.engine.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the classes themselves answer when they are asked for their supertypes: as their objects would. Under the reload lock. */
final class Classes {

    private final StandIns standIns;
    private final Standstill standstill;
    private final Map<Class<?>, Class<?>> next = new HashMap<>();
    private final Interfaces interfaces = new Interfaces();
    private final Descriptors descriptors;
    private Plan plan;
    private Supers supers;
    private String obstacle = "this VM has not been looked at";
    private boolean proven;
    private boolean expected;

    Classes(World world, Standstill standstill) {
        this.standIns = new StandIns(world);
        this.descriptors = new Descriptors(world);
        this.standstill = standstill;
    }

    /** Without touching the VM. */
    void look(VmStructs structs, VmFlags flags, Layout layout) {
        try {
            supers = new Supers(structs, flags, layout, standstill);
            obstacle = null;
        } catch (UnknownLayout e) {
            obstacle = e.getMessage();
        }
    }

    void prove(CompiledCode compiled, Redefiner redefiner) {
        if (obstacle == null) {
            try {
                new SupersGate(supers, compiled).prove();
                descriptors.prepare();
                interfaces.prepare(redefiner);
                proven = true;
            } catch (UnknownLayout e) {
                obstacle = e.getMessage();
            }
        }
    }

    /** Why the class answers as ever, or {@code null}. */
    String silence(Class<?> type) {
        return obstacle != null ? "classes of this VM cannot be made to say so: " + obstacle : standIns.obstacle(type);
    }

    /** Is it enough that the objects answer, or do the classes too? */
    boolean suffice(Plan next) {
        return obstacle == null || next.classes().stream().noneMatch(each -> each.info().shape().interfaces().contains("java/io/Serializable"));
    }

    /** Do any gain supertypes? Most reloads need not look. */
    void expect(Plan next) {
        plan = next;
        standIns.note(plan);
        expected = plan.classes().stream().anyMatch(each -> each.isRepointed()
                || !each.diff().from().interfaces().equals(each.diff().to().interfaces()));
    }

    /** To be called when the world knows the next versions. */
    void define(List<Successor> successors) {
        if (proven && expected) {
            successors.forEach(each -> next.put(each.type(), each.hidden()));
            next.putAll(standIns.define(next.keySet()));
        }
    }

    /** @return is anything other than before? */
    boolean follow() {
        if (!next.isEmpty()) {
            supers.follow(next);
        }
        if (proven) {
            descriptors.renew(next.keySet(), plan);
        }
        if (proven && expected) {
            interfaces.declare(plan);
        }
        return !next.isEmpty();
    }

    /** @return is anything other than before? */
    boolean rollBack() {
        boolean any = !next.isEmpty();
        if (any) {
            supers.rollBack();
        }
        descriptors.rollBack();
        interfaces.rollBack();
        standIns.rollBack();
        next.clear();
        return any;
    }

    void commit() {
        if (supers != null) {
            supers.commit();
        }
        descriptors.commit();
        interfaces.commit();
        standIns.commit();
        plan = null;
        next.clear();
    }
}
