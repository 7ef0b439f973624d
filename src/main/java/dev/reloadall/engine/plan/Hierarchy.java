package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.TypeInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The classes that a plan concerns through their supertypes. What all others inherit is as the reload before left it, and a program has
 * thousands of them.
 */
final class Hierarchy {

    private final PlanBuilder plan;
    private final Set<LoadedType> planned;
    private final Map<LoadedType, Boolean> concerned = new HashMap<>();

    /** @param plan as far as it is made now */
    Hierarchy(PlanBuilder plan) {
        this.plan = plan;
        this.planned = Set.copyOf(plan.classes().stream().map(PlannedClass::type).toList());
    }

    /** Is the class in the plan, or one that it extends or implements, in its version before or for the VM? */
    boolean isConcerned(LoadedType type) {
        if (planned.isEmpty()) {
            return false;
        }
        Boolean known = concerned.get(type);
        if (known == null) {
            TypeInfo info = type.state().info();
            known = planned.contains(type) || isBelow(type, info.schema())
                    || info.nativeSchema() != info.schema() && isBelow(type, info.nativeSchema());
            concerned.put(type, known);
        }
        return known;
    }

    private boolean isBelow(LoadedType type, ClassSchema schema) {
        if (schema.superName() != null && isBelow(type, schema.superName())) {
            return true;
        }
        for (String each : schema.interfaces()) {
            if (isBelow(type, each)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBelow(LoadedType type, String supertype) {
        LoadedType above = supertype.startsWith("java/") ? null : plan.world().visible(type.loader(), supertype);
        return above != null && isConcerned(above);
    }
}
