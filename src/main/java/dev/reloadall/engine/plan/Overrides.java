package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.Resolution;
import dev.reloadall.engine.world.Types;
import java.util.List;

/**
 * Added overrides: the native method that the VM would select in their place becomes a stub that dispatches, and its
 * own body moves to its class's companion, where {@code super.} calls find it.
 */
final class Overrides {

    private final PlanBuilder plan;

    Overrides(PlanBuilder plan) {
        this.plan = plan;
    }

    void move() {
        for (PlannedClass each : List.copyOf(plan.classes())) {
            each.info().homes().forEach((member, home) -> {
                if (member.kind() == Member.Kind.METHOD && each.before().info().home(member) == null) {
                    override(each, member);
                }
            });
        }
    }

    private void override(PlannedClass planned, Member member) {
        MemberSchema method = planned.diff().to().methods().get(member.key());
        if (method == null || !method.isVirtual()) {
            return;
        }
        Types types = plan.types(planned.type());
        Found selected = selectedNatively(types, planned, member);
        replace(planned, method, selected);
        for (Found each = above(types, selected); each != null; each = above(types, each)) {
            if (each.member().isPackagePrivate()) {
                replace(planned, method, each); // what is selected belongs to another package perhaps, and leaves it as it is
            }
        }
        for (LoadedType type : plan.world().all()) {
            if (type != planned.type() && type.type() != null && planned.type().type().isAssignableFrom(type.type())) {
                Found inherited = Resolution.nativeView(plan.types(type)).method(type.name(), member.key());
                if (inherited != null && inherited.type().nativeSchema().isInterface()) {
                    replace(planned, method, inherited); // a superclass's method wins over a default one
                }
            }
        }
    }

    private void replace(PlannedClass planned, MemberSchema method, Found selected) {
        if (selected == null || !selected.member().isVirtual() || selected.member().isAbstract()) {
            return;
        }
        LoadedType owner = plan.world().visible(planned.type().loader(), selected.type().name());
        if (owner == planned.type()) {
            return;
        }
        if (owner != null) { // otherwise a library's: a successor of the class overrides it
            dispatch(owner, Member.method(method));
        }
    }

    private static Found selectedNatively(Types types, PlannedClass planned, Member member) {
        Resolution natives = Resolution.nativeView(types);
        var natively = planned.before().info().nativeSchema();
        Found inherited = natively.superName() == null ? null : natives.method(natively.superName(), member.key());
        if (inherited != null && !inherited.type().nativeSchema().isInterface()) {
            return inherited;
        }
        return natively.methods().containsKey(member.key()) ? null : natives.method(natively.name(), member.key());
    }

    private static Found above(Types types, Found found) {
        String above = found == null || found.type().nativeSchema().isInterface() ? null : found.type().nativeSchema().superName();
        return above == null ? null : Resolution.nativeView(types).method(above, found.member().key());
    }

    private void dispatch(LoadedType owner, Member member) {
        PlannedClass target = plan.include(owner);
        if (target.homes().containsKey(member)) {
            return;
        }
        Home former = target.everHomes().get(member);
        if (former != null) {
            target.homes().put(member, former);
        } else {
            target.settle(member, HomeAssigner.companionDesc(owner.name(), member));
        }
    }
}
