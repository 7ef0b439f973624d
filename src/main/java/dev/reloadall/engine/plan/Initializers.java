package dev.reloadall.engine.plan;

import dev.reloadall.Warning;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.slice.Initializer;
import dev.reloadall.engine.slice.InitializerSlicer;
import dev.reloadall.engine.world.Member;
import java.util.List;

/** Puts the initializers of new fields, cut out of the constructors and the static initializer, into the companion. */
final class Initializers {

    private static final int MOST_NAMES = 5;

    private final PlanBuilder plan;
    private final PlannedClass planned;

    Initializers(PlanBuilder plan, PlannedClass planned) {
        this.plan = plan;
        this.planned = planned;
    }

    void add() {
        for (Member member : List.copyOf(planned.fresh().members().keySet())) {
            if (member.kind() == Member.Kind.FIELD || member.kind() == Member.Kind.STATIC_FIELD) {
                add(member);
            }
        }
        if (plan.isInitialized(planned.type())) {
            new EntangledStatics(plan, planned).refuse();
        }
    }

    private void add(Member field) {
        MemberKey key = field.key();
        Initializer found = field.kind() == Member.Kind.FIELD
                ? InitializerSlicer.instance(planned.node(), key.name(), key.desc())
                : InitializerSlicer.statics(planned.node(), key.name(), key.desc());
        if (found instanceof Initializer.Sliced sliced) {
            planned.settle(new Member(Member.Kind.INITIALIZER, key), "init$" + key.name(), sliced.code());
        }
        String reason = reason(found, field);
        if (!reason.isEmpty() && !continues(key) && !isCopied(field)) {
            Warning warning = new Warning(planned.type().name().replace('/', '.'), key.name(), reason);
            plan.unfilled(warning);
            if (Renames.relatives(planned, key.name(), plan.classes()).findAny().isEmpty()) {
                plan.warn(warning); // else it is known afterwards for how many objects
            }
        }
    }

    /** Has the version before a value that the field may go on with? Then what does not convert is counted later. */
    private boolean continues(MemberKey key) {
        return planned.diff().from().fields().keySet().stream().anyMatch(old -> old.name().equals(key.name()))
                || planned.renames().containsKey(key);
    }

    /** All objects of an enum are constants, which take it from copies. */
    private boolean isCopied(Member field) {
        return planned.enumChange() != null && hasCopies(field);
    }

    private boolean hasCopies(Member field) {
        return field.kind() == Member.Kind.FIELD && planned.copied().contains(field.key());
    }

    private String reason(Initializer found, Member field) {
        if (found instanceof Initializer.Sliced || found instanceof Initializer.Absent) {
            return found.reason();
        }
        return "live objects " + (hasCopies(field) ? butConstants() : "") + "get the default value: " + found.reason();
    }

    private String butConstants() {
        List<String> names = planned.copiedBy();
        String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
        return "but the constant" + (names.size() == 1 ? " " : "s ")
                + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES))) + more + " ";
    }
}
