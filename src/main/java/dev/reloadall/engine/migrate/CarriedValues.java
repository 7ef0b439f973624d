package dev.reloadall.engine.migrate;

import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Member;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * The old values that a new field may continue: that of a field it was renamed from, of one with its name and another type,
 * or of one that was pulled up or pushed down the hierarchy.
 */
final class CarriedValues {

    private static final String RENAMED = "Ldev/reloadall/RenamedFrom;";

    private final List<PlannedClass> plan;

    CarriedValues(List<PlannedClass> plan) {
        this.plan = plan;
    }

    List<ValueSource> of(PlannedClass planned, MemberSchema field) {
        List<ValueSource> sources = new ArrayList<>();
        String former = renamedFrom(planned, field);
        if (former != null) {
            own(planned, former, field, true, sources);
            return sources;
        }
        MemberSchema same = planned.diff().from().fields().get(field.key());
        if (same != null && same.isStatic() == field.isStatic() && !planned.renewed().contains(Member.field(field))) {
            sources.add(FieldStorage.reader(planned.type(), planned.before(), same)); // it only moved
        }
        own(planned, field.key().name(), field, false, sources);
        plan.stream().filter(other -> other != planned && isRelated(planned, other))
                .forEach(other -> own(other, field.key().name(), field, false, sources));
        return sources;
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

    private static boolean isRelated(PlannedClass a, PlannedClass b) {
        Class<?> first = a.type().type();
        Class<?> second = b.type().type();
        return first.isAssignableFrom(second) || second.isAssignableFrom(first);
    }

    /** What {@code @RenamedFrom} on the field says, or {@code null}. */
    static String renamedFrom(PlannedClass planned, MemberSchema field) {
        for (FieldNode node : planned.node().fields) {
            if (node.name.equals(field.key().name()) && node.desc.equals(field.key().desc()) && node.visibleAnnotations != null) {
                for (AnnotationNode annotation : node.visibleAnnotations) {
                    if (annotation.desc.equals(RENAMED)) {
                        return (String) annotation.values.get(annotation.values.indexOf("value") + 1);
                    }
                }
            }
        }
        return null;
    }

}
