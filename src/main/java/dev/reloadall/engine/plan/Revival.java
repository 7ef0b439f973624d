package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Member;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * New instance fields go to a companion of the same shape that is out of use, whatever its fields were called: a loader never forgets
 * a class, so another one would stay for ever, and its name with each class that links to it.
 *
 * <p>They start fresh all the same, since that happens only where no object has a part of that companion any more, and, where
 * the names are others, no obsolete code runs that could take the new field for the former one.
 */
final class Revival {

    /** Each takes a walk over the heap. */
    private static final int ASKED = 3;

    private final PlannedClass planned;
    private final PartCensus census;

    Revival(PlannedClass planned, PartCensus census) {
        this.planned = planned;
        this.census = census;
    }

    void apply() {
        Set<Member> fields = Reuse.fields(planned.fresh());
        if (fields.isEmpty() || planned.enumChange() != null || !planned.copied().isEmpty() || fields.stream().anyMatch(this::isSynthetic)) {
            return;
        }
        planned.before().companions().stream() // what has been out of use longest comes first
                .filter(each -> !isInUse(each.companion())).map(each -> Reuse.of(planned.fresh(), each)).filter(Objects::nonNull)
                .sorted(Comparator.comparing((Reuse each) -> each.recoded().size()).thenComparing(each -> !each.sameNames()))
                .limit(ASKED).filter(each -> census.isExtinct(planned.type().type(), each.former().type(), each.sameNames()))
                .findFirst().ifPresent(planned::revive);
    }

    /** Written by the compiler, and before {@code super(...)}: such a part is there before its object can be named. */
    private boolean isSynthetic(Member field) {
        MemberSchema schema = planned.diff().to().fields().get(field.key());
        return schema == null || schema.is(Opcodes.ACC_SYNTHETIC);
    }

    private boolean isInUse(Companion former) {
        return Reuse.fields(former).stream().anyMatch(each -> former.members().get(each).equals(planned.before().info().home(each)));
    }
}
