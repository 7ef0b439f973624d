package dev.reloadall.engine.plan;

import dev.reloadall.RefusalKind;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeInfo;
import java.util.List;

/**
 * New classes that call a private constructor as {@code super(...)}: the VM admits none to a nest after its host is loaded (JVMS 5.4.4),
 * and no other class can make that call for them. The class above is opened to its package.
 */
final class NestSubclasses {

    private final PlanBuilder plan;
    private final Repointing repointing;

    NestSubclasses(PlanBuilder plan, Repointing repointing) {
        this.plan = plan;
        this.repointing = repointing;
    }

    void include() {
        for (PlannedClass each : List.copyOf(plan.classes())) {
            List<String> natively = each.before().info().nativeSchema().nestMembers();
            each.diff().to().nestMembers().stream().filter(name -> !natively.contains(name)).forEach(name -> added(each, name));
            constructors(each);
        }
    }

    private void added(PlannedClass host, String name) {
        TypeInfo added = plan.types(host.type()).find(name);
        ClassLoader loader = host.type().loader();
        if (added == null || plan.world().visible(loader, name) != null) {
            return; // one that is loaded has been through this
        }
        LoadedType above = plan.world().visible(loader, added.schema().superName());
        if (above != null && above.type() != null && hasPrivateConstructor(above.state().info().nativeSchema())) {
            open(plan.include(above), name);
        }
    }

    private static boolean hasPrivateConstructor(ClassSchema natively) {
        return !natively.isEnum() && natively.methods().values().stream().anyMatch(each -> each.key().isConstructor() && each.isPrivate());
    }

    private void open(PlannedClass above, String name) {
        String obstacle = repointing.openingObstacle(ClassOpening.CONSTRUCTORS);
        if (obstacle == null) {
            above.open(ClassOpening.CONSTRUCTORS);
        } else {
            plan.refuse(above, null, RefusalKind.VM_REFUSED, "the new class " + name.replace('/', '.') + " extends it, whose constructors were private"
                    + " when it was loaded, and " + obstacle, "restart the program with this version");
        }
    }

    /** A constructor that is not private any more: a class of its package that loads later may extend it. */
    private void constructors(PlannedClass each) {
        ClassSchema natively = each.before().info().nativeSchema();
        boolean opened = each.diff().to().methods().values().stream().anyMatch(method -> method.key().isConstructor() && !method.isPrivate()
                && isPrivate(natively.methods().get(method.key())));
        boolean closed = each.diff().from().methods().values().stream().noneMatch(method -> method.key().isConstructor() && !method.isPrivate());
        if (each.isChanged() && opened && closed && !natively.isEnum() && repointing.openingObstacle(ClassOpening.CONSTRUCTORS) == null) {
            each.open(ClassOpening.CONSTRUCTORS);
        }
    }

    private static boolean isPrivate(MemberSchema method) {
        return method != null && method.isPrivate();
    }
}
