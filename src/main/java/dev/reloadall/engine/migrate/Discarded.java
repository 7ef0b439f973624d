package dev.reloadall.engine.migrate;

import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.Extension;
import dev.reloadall.runtime.RawField;
import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * The state of one class that no version reads any more, and what it keeps alive: it goes when the point of no return has been passed.
 *
 * <p>A part without a field that is in use is taken away; in all other places references are cleared.
 */
final class Discarded {

    private final PlannedClass planned;
    private final Class<?> type;
    private final List<Class<?>> live;
    private final boolean hasOldParts;
    private final Object[] instances;

    /** @param instances objects of this class and of others */
    Discarded(PlannedClass planned, TypeState after, Object[] instances) {
        this.planned = planned;
        this.type = planned.type().type();
        this.live = Migrator.live(after);
        this.hasOldParts = !live.containsAll(Migrator.live(planned.before()));
        this.instances = instances;
    }

    void release() {
        if (hasOldParts) {
            for (Object instance : instances) {
                if (type.isInstance(instance)) {
                    Extension.of(type).trim(instance);
                }
            }
        }
        for (MemberSchema field : planned.diff().fieldsRemoved()) {
            if (field.key().desc().startsWith("L") || field.key().desc().startsWith("[")) {
                try {
                    clear(field, planned.before().info().home(Member.field(field)));
                } catch (Throwable e) {
                    throw new IllegalStateException(field.toString(), e);
                }
            }
        }
    }

    private void clear(MemberSchema field, Home home) throws Throwable {
        Class<?> part = home == null ? null : FieldStorage.companion(planned.before(), home);
        MethodHandle setter = part == null ? RawField.setter(FieldStorage.declared(type, field)) : FieldStorage.writer(part, home, field);
        if (field.isStatic()) {
            setter.asType(Handles.SET_STATIC).invokeExact((Object) null);
        } else if (part == null || live.contains(part)) {
            clear(setter.asType(Handles.SET), part);
        }
    }

    private void clear(MethodHandle setter, Class<?> part) throws Throwable {
        for (Object instance : instances) {
            if (type.isInstance(instance)) {
                Object target = part == null ? instance : FieldStorage.find(Extension.of(type).head(instance), part);
                if (target != null) {
                    setter.invokeExact(target, (Object) null);
                }
            }
        }
    }
}
