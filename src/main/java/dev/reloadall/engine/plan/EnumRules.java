package dev.reloadall.engine.plan;

import dev.reloadall.RefusalKind;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.slice.EnumConstant;
import dev.reloadall.engine.slice.EnumConstants;
import dev.reloadall.engine.slice.Initializer;
import dev.reloadall.engine.slice.InitializerSlicer;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.Member;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/**
 * Enums whose constants change: what of them gets its value anew, and what cannot be done.
 *
 * <p>Live constants stay the objects they are. The array of all constants gets a new home, since compiled code has the old one
 * folded into it; initializing the companion that has it is the moment at which the constants become those of the new version.
 */
final class EnumRules {

    private static final String RESTART = "restart the program, or leave the constant as it was";
    private static final int COMPILED = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;

    private final PlanBuilder plan;
    private final PlannedClass planned;
    private final Repointing repointing;

    EnumRules(PlanBuilder plan, PlannedClass planned, Repointing repointing) {
        this.repointing = repointing;
        this.plan = plan;
        this.planned = planned;
    }

    /**
     * Finds what becomes of the constants.
     *
     * @param renewed fields that get their value anew for other reasons
     * @return those and the ones that do so with the constants
     */
    Set<Member> apply(Set<Member> renewed) {
        if (!planned.diff().from().isEnum() || !planned.diff().to().isEnum() || !plan.isInitialized(planned.type())) {
            return renewed;
        }
        EnumChange change = change(renewed);
        if (change == null || refuses(change)) {
            return renewed;
        }
        planned.setEnumChange(change);
        Set<Member> all = new HashSet<>(renewed);
        change.added().forEach(name -> all.add(constant(name)));
        planned.diff().to().fields().values().stream().filter(field -> field.is(COMPILED)).forEach(field -> all.add(Member.field(field)));
        return all;
    }

    /** {@code null} where all is as it was. */
    private EnumChange change(Set<Member> renewed) {
        List<EnumConstant> before = EnumConstants.of(Nodes.read(planned.before().logical()));
        List<EnumConstant> after = EnumConstants.of(planned.node());
        EnumFinals finals = new EnumFinals(planned);
        Map<String, List<MemberSchema>> changed = new LinkedHashMap<>();
        for (EnumConstant old : before) {
            after.stream().filter(now -> now.name().equals(old.name())).forEach(now -> {
                List<MemberSchema> fields = finals.changed(old, now);
                if (!fields.isEmpty()) {
                    changed.put(now.name(), fields);
                }
            });
        }
        EnumChange change = new EnumChange(before, after, values(), changed, copied(renewed));
        return change.reorders() || !change.templates().isEmpty() ? change : null;
    }

    private MemberKey values() {
        String array = "[L" + planned.type().name() + ";";
        return planned.diff().to().fields().values().stream()
                .filter(field -> field.is(COMPILED) && field.key().desc().equals(array)).map(MemberSchema::key).findFirst().orElse(null);
    }

    /** New fields whose value depends on more than the object itself. */
    private Set<MemberKey> copied(Set<Member> renewed) {
        return planned.diff().to().fields().values().stream().filter(field -> !field.isStatic())
                .filter(field -> planned.diff().fieldsAdded().contains(field) || renewed.contains(Member.field(field)))
                .map(MemberSchema::key)
                .filter(key -> !InitializerSlicer.instance(planned.node(), key.name(), key.desc()).reason().isEmpty())
                .collect(Collectors.toSet());
    }

    private Member constant(String name) {
        return new Member(Member.Kind.STATIC_FIELD, new MemberKey(name, "L" + planned.type().name() + ";"));
    }

    private boolean refuses(EnumChange change) {
        int before = plan.refusals().size();
        if (change.values() == null) {
            refuse(null, "its compiler keeps the constants in no array that is known");
        } else if (!(InitializerSlicer.statics(planned.node(), change.values().name(), change.values().desc())
                instanceof Initializer.Sliced)) {
            refuse(null, "its static initializer makes the array of constants in a way that cannot be cut out");
        }
        change.after().forEach(constant -> check(change, constant));
        return plan.refusals().size() > before;
    }

    private void check(EnumChange change, EnumConstant constant) {
        boolean added = change.added().contains(constant.name());
        boolean made = added || change.templates().contains(constant.name());
        if (made && !(constant.creation() instanceof Initializer.Sliced)) {
            refuse(constant.name(), "the constant cannot be made on its own: " + constant.creation().reason());
            return;
        }
        if (added) {
            boolean bodied = !constant.type().equals(planned.type().name());
            if (bodied) {
                new EnumBodies(plan, planned, repointing).admit(constant);
            }
            return;
        }
        EnumConstant old = change.before().stream().filter(each -> each.name().equals(constant.name())).findFirst().orElseThrow();
        boolean known = !constant.type().isEmpty() && !old.type().isEmpty();
        if (known && !constant.type().equals(old.type())) {
            boolean gained = old.type().equals(planned.type().name());
            refuse(constant.name(), gained ? "the constant has a body now, and the live one cannot become an object of another class"
                    : "the constant has its body no more, and the live one cannot become an object of another class");
        }
    }

    private void refuse(String constant, String reason) {
        plan.refuse(planned, constant, RefusalKind.ENUM_CONSTANTS_CHANGED, reason, RESTART);
    }

    /** Puts the code that makes copies of live constants into the companion. */
    void addTemplates() {
        EnumChange change = planned.enumChange();
        if (change == null) {
            return;
        }
        for (EnumConstant constant : change.after()) {
            if (change.templates().contains(constant.name()) && constant.creation() instanceof Initializer.Sliced sliced) {
                Templates.add(planned, constant(constant.name()).key(), sliced.code());
            }
        }
    }
}
