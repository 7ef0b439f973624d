package dev.reloadall.engine.plan;

import static dev.reloadall.RefusalKind.METHOD_REMOVED;

import dev.reloadall.engine.diff.Readable;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * Removed methods that overrode two which have nothing to do with each other: a package-private one of their package, and one that a class of
 * another package declares in between. What stays in their place goes on to one of them, and cannot tell which one was called.
 */
final class DoubleOverrides {

    private final PlanBuilder plan;
    private final PlannedClass planned;

    DoubleOverrides(PlanBuilder plan, PlannedClass planned) {
        this.plan = plan;
        this.planned = planned;
    }

    void refuse() {
        ClassSchema natively = planned.before().info().nativeSchema();
        for (MemberSchema removed : planned.diff().methodsRemoved()) {
            MemberSchema former = natively.methods().get(removed.key());
            if (former != null && former.isVirtual() && isDouble(above(natively, removed.key()), natively.packageName(), removed.key())) {
                plan.refuse(planned, Readable.method(planned.type().name(), removed), METHOD_REMOVED, "it overrides a package-private method and another one, of "
                        + "a class of another package, and each call would have to go on to its own", "keep it and call what is wanted, or restart the program");
            }
        }
    }

    /** The classes above that declare it, nearest first. */
    private List<ClassSchema> above(ClassSchema natively, MemberKey key) {
        List<ClassSchema> declaring = new ArrayList<>();
        for (TypeInfo each = find(natively); each != null; each = find(each.nativeSchema())) {
            MemberSchema method = each.nativeSchema().methods().get(key);
            if (method != null && method.isVirtual()) {
                declaring.add(each.nativeSchema());
            }
        }
        return declaring;
    }

    private TypeInfo find(ClassSchema below) {
        return below.superName() == null ? null : plan.types(planned.type()).find(below.superName());
    }

    private static boolean isDouble(List<ClassSchema> above, String ownPackage, MemberKey key) {
        if (above.isEmpty() || above.get(0).packageName().equals(ownPackage)) {
            return false;
        }
        for (ClassSchema each : above) {
            if (each.packageName().equals(ownPackage)) {
                return each.methods().get(key).isPackagePrivate(); // else whatever is in between overrides it, too
            }
        }
        return false;
    }
}
