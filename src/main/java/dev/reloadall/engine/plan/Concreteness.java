package dev.reloadall.engine.plan;

import static dev.reloadall.RefusalKind.CLASS_MODIFIERS_CHANGED;

import dev.reloadall.engine.diff.Readable;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Found;
import dev.reloadall.engine.world.Resolution;
import dev.reloadall.engine.world.TypeInfo;
import dev.reloadall.engine.world.Types;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * An abstract class that becomes concrete: the VM makes objects of it when it was prepared, and they are whole only where
 * the native layout has a body for every method that a library or a running frame may call.
 */
final class Concreteness {

    private final PlanBuilder plan;
    private final PlannedClass planned;

    Concreteness(PlanBuilder plan, PlannedClass planned) {
        this.plan = plan;
        this.planned = planned;
    }

    void check(String wayOut) {
        ClassSchema natively = planned.before().info().nativeSchema();
        boolean concrete = planned.diff().from().is(Opcodes.ACC_ABSTRACT) && !natively.isInterface()
                && !planned.diff().to().is(Opcodes.ACC_ABSTRACT);
        if (!concrete) {
            return;
        }
        if (natively.is(Opcodes.ACC_ABSTRACT)) {
            plan.refuse(planned, null, CLASS_MODIFIERS_CHANGED, "it was abstract and is not now; the VM makes no objects of it", wayOut);
            return;
        }
        Types types = plan.types(planned.type());
        Set<String> seen = new LinkedHashSet<>();
        bodiless(types, natively.name(), seen, wayOut);
    }

    /** Looks for abstract methods in the class and above it that it has no body for. */
    private void bodiless(Types types, String name, Set<String> seen, String wayOut) {
        TypeInfo type = name == null || !seen.add(name) ? null : types.find(name);
        if (type == null) {
            return;
        }
        for (MemberSchema method : type.nativeSchema().methods().values()) {
            Found found = method.isAbstract() ? Resolution.nativeView(types).method(planned.type().name(), method.key()) : null;
            if (found != null && found.member().isAbstract()) {
                plan.refuse(planned, Readable.method(planned.type().name(), method), CLASS_MODIFIERS_CHANGED,
                        "its class was abstract and is not now, and this method was loaded without a body", wayOut);
            }
        }
        bodiless(types, type.nativeSchema().superName(), seen, wayOut);
        type.nativeSchema().interfaces().forEach(each -> bodiless(types, each, seen, wayOut));
    }
}
