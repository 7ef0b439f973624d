package dev.reloadall.engine.plan;

import dev.reloadall.Warning;
import dev.reloadall.engine.schema.MemberSchema;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** One field gone, one of the same type new: perhaps a rename. It is suggested, never assumed. */
final class LikelyRenames {

    private LikelyRenames() {
    }

    static void suggest(PlanBuilder plan, PlannedClass planned) {
        List<MemberSchema> added = planned.diff().fieldsAdded();
        List<MemberSchema> removed = planned.diff().fieldsRemoved();
        for (MemberSchema field : added) {
            List<MemberSchema> rivals = alike(added, field);
            List<MemberSchema> former = alike(removed, field);
            boolean named = planned.renames().containsKey(field.key());
            if (rivals.size() == 1 && former.size() == 1 && !named && !field.is(Opcodes.ACC_SYNTHETIC)) {
                String old = former.get(0).key().name();
                plan.warn(new Warning(planned.type().name().replace('/', '.'), field.key().name(), "was it " + old
                        + " before? Then @RenamedFrom(\"" + old + "\") keeps its value; as it is, " + old + " is discarded"));
            }
        }
    }

    private static List<MemberSchema> alike(List<MemberSchema> fields, MemberSchema like) {
        return fields.stream().filter(each -> each.key().desc().equals(like.key().desc())
                && each.isStatic() == like.isStatic() && !each.is(Opcodes.ACC_SYNTHETIC)).toList();
    }
}
