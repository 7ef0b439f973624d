package dev.reloadall.engine.migrate;

import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import dev.reloadall.runtime.Migration;
import dev.reloadall.runtime.Part;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/** Fills the new fields of one class's objects, in order of declaration. */
final class ClassMigration implements Migration {

    private final PlannedClass planned;
    private final List<FieldFill> fills = new ArrayList<>();
    private final Hooks hooks;
    private final EnumReloads enums;
    private final Copies copies;
    /** Is there nothing but fields to be filled? */
    private final boolean plain;

    ClassMigration(PlannedClass planned, TypeState after, CarriedValues carried, Hooks hooks, EnumReloads enums, Copies copies) {
        this.planned = planned;
        this.enums = enums;
        this.copies = copies;
        this.hooks = hooks;
        this.plain = planned.enumChange() == null && !copies.isAny() && !hooks.concern(planned.type().type());
        for (MemberSchema field : planned.diff().to().fields().values()) {
            Home home = planned.settled(Member.field(field));
            if (home != null && !field.isStatic()) {
                fills.add(fill(after, field, home, carried));
            }
        }
    }

    private FieldFill fill(TypeState after, MemberSchema field, Home home, CarriedValues carried) {
        Class<?> companion = FieldStorage.companion(after, home);
        MethodHandle setter = FieldStorage.writer(companion, home, field);
        return new FieldFill(planned.type().type(), field.key().name(), companion, setter, carried.of(planned, field), initializer(companion, field));
    }

    private ValueSource initializer(Class<?> companion, MemberSchema field) {
        if (planned.copied().contains(field.key())) {
            return copies.source(planned, field);
        }
        Home home = planned.settled(new Member(Member.Kind.INITIALIZER, field.key()));
        if (home == null) {
            return null;
        }
        MethodHandle run = initializer(companion, home, planned.type().type().getClassLoader());
        return ValueSource.ofInstances(run);
    }

    static MethodHandle initializer(Class<?> companion, Home home, ClassLoader loader) {
        try {
            MethodType type = MethodType.fromMethodDescriptorString(home.desc(), loader);
            return FieldStorage.lookup(companion).findStatic(companion, home.name(), type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(home.toString(), e);
        }
    }

    PlannedClass planned() {
        return planned;
    }

    List<FieldFill> fills() {
        return fills;
    }

    @Override
    public void fill(Object object, Part old, Part fresh) {
        if (plain) {
            fillAll(object, old, fresh);
        } else if (!Copies.isMakingAll() && !enums.isNew(object)) { // otherwise its constructor sets the fields
            hooks.remember(object);
            fillAll(object, old, fresh);
            hooks.run(object, planned.type().type());
        }
    }

    private void fillAll(Object object, Part old, Part fresh) {
        int[] depth = ReloadingCode.enter();
        try {
            for (FieldFill each : fills) {
                fill(each, object, old, fresh);
            }
        } finally {
            ReloadingCode.exit(depth);
        }
    }

    private void fill(FieldFill fill, Object object, Part old, Part fresh) {
        try {
            fill.fill(object, old, fresh);
        } catch (Throwable e) {
            throw new MigrationFailure(planned.type().name().replace('/', '.'), fill.name(), object, e);
        }
    }

}
