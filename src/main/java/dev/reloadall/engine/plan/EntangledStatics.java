package dev.reloadall.engine.plan;

import dev.reloadall.RefusalKind;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Member;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Static fields that get their values anew and that one statement fills together, such as {@code parse(RULES, FOLDINGS)}: each one's
 * initializer reads the other. Initializers run one after the other, so that statement would run twice, the first time without the other.
 */
final class EntangledStatics {

    private final PlanBuilder plan;
    private final PlannedClass planned;
    /** Of each such field, which ones its initializer reads. */
    private final Map<MemberKey, Set<MemberKey>> read = new TreeMap<>(Comparator.comparing(MemberKey::name).thenComparing(MemberKey::desc));

    EntangledStatics(PlanBuilder plan, PlannedClass planned) {
        this.plan = plan;
        this.planned = planned;
        planned.fresh().initializers().forEach((member, code) -> {
            if (planned.fresh().members().containsKey(new Member(Member.Kind.STATIC_FIELD, member.key()))) {
                read.put(member.key(), statics(code));
            }
        });
    }

    private Set<MemberKey> statics(MethodNode code) {
        Set<MemberKey> found = new HashSet<>();
        for (AbstractInsnNode each : code.instructions) {
            if (each instanceof FieldInsnNode access && access.getOpcode() == Opcodes.GETSTATIC && access.owner.equals(planned.node().name)) {
                found.add(new MemberKey(access.name, access.desc));
            }
        }
        return found;
    }

    void refuse() {
        read.forEach((field, others) -> {
            List<String> together = read.keySet().stream()
                    .filter(other -> !other.equals(field) && others.contains(other) && read.get(other).contains(field)).map(MemberKey::name).toList();
            if (!together.isEmpty()) {
                plan.refuse(planned, field.name(), RefusalKind.STATIC_INITIALIZER_CHANGED, "the static initializer fills it together with "
                        + String.join(", ", together) + ", and each of them would be computed by itself",
                        "fill them in statements of their own, annotate them with @Keep, or restart");
            }
        });
    }
}
