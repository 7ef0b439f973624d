package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * Which fields continue fields with other names.
 *
 * <p>{@code @RenamedFrom} counts in the reload that brings it. Many leave it in the source, where it must not do anything to
 * later versions; and what it names may have stood in a superclass or subclass.
 */
public final class Renames {

    private static final String RENAMED = "Ldev/reloadall/RenamedFrom;";

    private Renames() {
    }

    /** What the annotations of one class's new version say, by field. */
    static Map<MemberKey, String> annotated(PlannedClass planned, List<PlannedClass> changed) {
        Map<MemberKey, String> renames = new LinkedHashMap<>();
        for (FieldNode field : planned.node().fields) {
            String former = former(field);
            if (former != null && !isLeftBehind(planned, field.name, former) && origins(planned, former, changed).findAny().isPresent()) {
                renames.put(new MemberKey(field.name, field.desc), former);
            }
        }
        return renames;
    }

    /** What {@code @RenamedFrom} on the field says, or {@code null}. */
    private static String former(FieldNode field) {
        if (field.visibleAnnotations != null) {
            for (AnnotationNode annotation : field.visibleAnnotations) {
                if (annotation.desc.equals(RENAMED)) {
                    return (String) annotation.values.get(annotation.values.indexOf("value") + 1);
                }
            }
        }
        return null;
    }

    /** Did the version before say the same? */
    private static boolean isLeftBehind(PlannedClass planned, String name, String former) {
        if (!named(planned.diff().from().fields().values(), name)) {
            return false;
        }
        ClassNode before = Nodes.read(planned.before().logical());
        return before.fields.stream().anyMatch(each -> each.name.equals(name) && Objects.equals(former, former(each)));
    }

    /** The classes that a field of that name may continue a field of: its own, else relatives that have lost one. */
    private static Stream<PlannedClass> origins(PlannedClass planned, String former, List<PlannedClass> changed) {
        return named(planned.diff().from().fields().values(), former) ? Stream.of(planned)
                : relatives(planned, former, changed);
    }

    /** Superclasses and subclasses that have lost a field of that name. */
    static Stream<PlannedClass> relatives(PlannedClass planned, String name, Collection<PlannedClass> changed) {
        return changed.stream().filter(each -> isRelated(planned, each) && named(each.diff().fieldsRemoved(), name));
    }

    private static boolean named(Collection<MemberSchema> fields, String name) {
        return fields.stream().anyMatch(each -> each.key().name().equals(name));
    }

    /** Is one of the two, which are not the same, a superclass of the other? */
    public static boolean isRelated(PlannedClass a, PlannedClass b) {
        Class<?> first = a.type().type();
        Class<?> second = b.type().type();
        return a != b && (first.isAssignableFrom(second) || second.isAssignableFrom(first));
    }

    /** The same, seen from the versions before: what a field takes its value back from when the reload is undone. */
    public static Map<LoadedType, Map<MemberKey, String>> backwards(Plan plan) {
        List<PlannedClass> changed = plan.classes().stream().filter(PlannedClass::isChanged).toList();
        Map<LoadedType, Map<MemberKey, String>> backwards = new LinkedHashMap<>();
        for (PlannedClass planned : changed) {
            planned.renames().forEach((field, former) -> {
                boolean carried = planned.settled(new Member(Member.Kind.FIELD, field)) != null || planned.settled(new Member(Member.Kind.STATIC_FIELD, field)) != null;
                if (carried && !goesOn(planned, former)) {
                    origins(planned, former, changed).forEach(each -> add(each, former, field.name(),
                            backwards.computeIfAbsent(each.type(), type -> new LinkedHashMap<>())));
                }
            });
        }
        return backwards;
    }

    /** Has the new version a field of that name still, with the value that it had? */
    private static boolean goesOn(PlannedClass planned, String name) {
        return planned.diff().to().fields().keySet().stream()
                .anyMatch(each -> each.name().equals(name) && !planned.renames().containsKey(each));
    }

    private static void add(PlannedClass origin, String former, String now, Map<MemberKey, String> backwards) {
        origin.diff().from().fields().keySet().stream().filter(each -> each.name().equals(former))
                .forEach(each -> backwards.putIfAbsent(each, now));
    }
}
