package dev.reloadall.engine.plan;

import dev.reloadall.RefusalKind;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.slice.EnumConstant;
import dev.reloadall.engine.world.TypeInfo;
import java.util.EnumSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Whether the VM admits the body of a new constant as a further subclass of its enum, or can be made to. */
final class EnumBodies {

    private final PlanBuilder plan;
    private final PlannedClass planned;
    private final Repointing repointing;
    private final ClassSchema natively;

    EnumBodies(PlanBuilder plan, PlannedClass planned, Repointing repointing) {
        this.plan = plan;
        this.planned = planned;
        this.repointing = repointing;
        this.natively = planned.before().info().nativeSchema();
    }

    /** Has the enum opened where its bodies need it; what cannot be is refused. */
    void admit(EnumConstant constant) {
        String reason = natively.permittedSubclasses() != null ? "the VM admits no further subclass" : open(constant);
        if (reason != null) {
            plan.refuse(planned, constant.name(), RefusalKind.ENUM_CONSTANTS_CHANGED,
                    "the constant has a body, and the enum was loaded before the agent came: " + reason, Successors.AGENT);
        }
    }

    private String open(EnumConstant constant) {
        Set<ClassOpening> needed = EnumSet.noneOf(ClassOpening.class);
        if (natively.is(Opcodes.ACC_FINAL)) {
            needed.add(ClassOpening.EXTENSIBLE);
        }
        if (hasHiddenConstructor(constant)) {
            needed.add(ClassOpening.CONSTRUCTORS);
        }
        for (ClassOpening each : needed) {
            String obstacle = repointing.openingObstacle(each);
            if (obstacle != null) {
                return "the VM admits no further subclass; " + obstacle;
            }
        }
        String bound = needed.contains(ClassOpening.EXTENSIBLE) ? bound(constant.type()) : null;
        if (bound != null) {
            return "it was final, so the VM has its " + bound + "() for the only one";
        }
        needed.forEach(planned::open);
        return null;
    }

    private boolean hasHiddenConstructor(EnumConstant constant) {
        MemberSchema constructor = natively.methods().get(new MemberKey("<init>", constant.constructor()));
        boolean hidden = constructor == null || constructor.isPrivate();
        return !planned.type().isPrepared() && hidden && !(hasAccessor(constant) && isOpen());
    }

    /** Compilers before 11 gave the bodies a constructor of their own, with one parameter more: the VM knew no nest mates. */
    private boolean hasAccessor(EnumConstant constant) {
        String parameters = constant.constructor().substring(0, constant.constructor().indexOf(')')) + "L";
        return planned.diff().to().methods().values().stream().anyMatch(method -> method.key().isConstructor()
                && method.is(Opcodes.ACC_SYNTHETIC) && method.key().desc().startsWith(parameters));
    }

    /** One that can be called is enough: it carries those that came later. */
    private boolean isOpen() {
        return natively.methods().values().stream().anyMatch(method -> method.key().isConstructor() && !method.isPrivate());
    }

    /** A method that the body overrides although the VM has none for it in the table of methods. */
    private String bound(String body) {
        TypeInfo type = plan.types(planned.type()).find(body);
        if (type == null) {
            return "methods";
        }
        return type.nativeSchema().methods().values().stream().filter(MemberSchema::isVirtual).map(MemberSchema::key)
                .filter(natively.methods()::containsKey).map(MemberKey::name).findFirst().orElse(null);
    }
}
