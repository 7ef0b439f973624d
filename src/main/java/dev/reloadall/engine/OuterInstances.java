package dev.reloadall.engine;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import dev.reloadall.engine.plan.Plan;
import dev.reloadall.engine.plan.PlannedClass;
import dev.reloadall.engine.schema.MemberSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;

/** Code that newly needs an outer instance or a captured variable, which live objects never stored. */
final class OuterInstances {

    private OuterInstances() {
    }

    /** @return a refusal for each class of which there are such objects */
    static List<Refusal> missing(Plan plan, Function<Collection<Class<?>>, Object[]> finder) {
        List<Refusal> missing = new ArrayList<>();
        for (PlannedClass planned : plan.classes()) {
            for (MemberSchema field : planned.diff().fieldsAdded()) {
                if (isCaptured(field) && isRead(plan, planned, field) && finder.apply(List.of(planned.type().type())).length > 0) {
                    missing.add(refusal(planned, field));
                }
            }
        }
        return missing;
    }

    private static boolean isCaptured(MemberSchema field) {
        String name = field.key().name();
        return !field.isStatic() && field.is(Opcodes.ACC_SYNTHETIC) && (name.startsWith("this$") || name.startsWith("val$"));
    }

    /** Compilers before 18 store it whether or not anything reads it. A class within this one may, also one that is not loaded yet. */
    private static boolean isRead(Plan plan, PlannedClass planned, MemberSchema field) {
        String owner = planned.node().name;
        return planned.node().innerClasses.stream().anyMatch(inner -> inner.name.startsWith(owner + "$"))
                || plan.classes().stream().flatMap(each -> each.node().methods.stream()).flatMap(method -> Stream.of(method.instructions.toArray()))
                        .anyMatch(each -> each instanceof FieldInsnNode access && access.getOpcode() == Opcodes.GETFIELD
                                && access.owner.equals(owner) && access.name.equals(field.key().name()));
    }

    private static Refusal refusal(PlannedClass planned, MemberSchema field) {
        String name = planned.type().name().replace('/', '.');
        String what = field.key().name().startsWith("this$") ? "an outer instance" : "the captured variable " + field.key().name().substring(4);
        return Refusal.of(name, field.key().name(), RefusalKind.OUTER_INSTANCE_NEEDED,
                "its code needs " + what + " now, which its live objects never stored",
                "reload when none of them is left, or keep what it needs in a field of its own");
    }
}
