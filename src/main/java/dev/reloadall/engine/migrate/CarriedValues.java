package dev.reloadall.engine.migrate;

import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.plan.Renames;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Member;
import dev.reloadall.runtime.Extension;
import java.util.ArrayList;
import java.util.List;

/**
 * The old values that a new field may continue: that of a field it was renamed from, of one with its name and another type,
 * or of one that was pulled up or pushed down the hierarchy.
 */
final class CarriedValues {

    private final List<PlannedClass> plan;

    CarriedValues(List<PlannedClass> plan) {
        this.plan = plan;
    }

    List<ValueSource> of(PlannedClass planned, MemberSchema field) {
        List<ValueSource> sources = new ArrayList<>();
        String former = planned.renames().get(field.key());
        if (former != null) {
            own(planned, former, field, true, sources);
            if (sources.isEmpty()) {
                relatives(planned, former, field, sources);
            }
            return sources;
        }
        if (planned.renewed().contains(Member.field(field))) {
            return sources;
        }
        MemberSchema same = planned.diff().from().fields().get(field.key());
        if (same != null && same.isStatic() == field.isStatic()) {
            sources.add(FieldStorage.reader(planned.type(), planned.before(), same)); // it only moved
        }
        own(planned, field.key().name(), field, false, sources);
        relatives(planned, field.key().name(), field, sources);
        return sources;
    }

    private void relatives(PlannedClass planned, String name, MemberSchema field, List<ValueSource> sources) {
        plan.stream().filter(other -> Renames.isRelated(planned, other)).forEach(other -> {
            List<ValueSource> theirs = new ArrayList<>();
            own(other, name, field, false, theirs);
            theirs.forEach(each -> sources.add(inParts(other.type().type(), each)));
        });
    }

    /** A relative's parts are not those of the class; whatever order objects are migrated in, the old ones stay till the end. */
    private static ValueSource inParts(Class<?> type, ValueSource source) {
        Extension extension = Extension.of(type);
        return (object, old) -> object == null ? source.get(null, null)
                : type.isInstance(object) ? source.get(object, extension.head(object)) : ValueSource.NONE;
    }

    /** @param any may it be a field that the new version still declares? {@code @RenamedFrom} swaps names */
    private static void own(PlannedClass planned, String name, MemberSchema field, boolean any, List<ValueSource> sources) {
        var candidates = any ? planned.diff().from().fields().values() : planned.diff().fieldsRemoved();
        for (MemberSchema old : candidates) {
            boolean staticTurned = old.isStatic() && !field.isStatic() || old.isStatic() == field.isStatic();
            if (old.key().name().equals(name) && staticTurned) {
                sources.add(FieldStorage.reader(planned.type(), planned.before(), old));
            }
        }
    }
}
