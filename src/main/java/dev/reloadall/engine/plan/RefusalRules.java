package dev.reloadall.engine.plan;

import static dev.reloadall.RefusalKind.CLASS_MODIFIERS_CHANGED;
import static dev.reloadall.RefusalKind.KIND_CHANGED;
import static dev.reloadall.RefusalKind.METHOD_MODIFIERS_CHANGED;
import static dev.reloadall.RefusalKind.PERMITTED_SUBCLASS_ADDED;
import static dev.reloadall.RefusalKind.SUPERCLASS_CHANGED;

import dev.reloadall.Warning;
import dev.reloadall.engine.diff.Readable;
import dev.reloadall.engine.diff.SchemaDiff;
import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Member;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** What no reload can do, or not yet: each a refusal with its way out. */
final class RefusalRules {

    private static final String RESTART = "restart the program, or make this change in a class that is not loaded yet";
    private static final int KIND = Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM | Opcodes.ACC_ANNOTATION;

    private final PlanBuilder plan;
    private final PlannedClass planned;
    private final SchemaDiff diff;
    private final Repointing repointing;

    RefusalRules(PlanBuilder plan, PlannedClass planned, Repointing repointing) {
        this.repointing = repointing;
        this.plan = plan;
        this.planned = planned;
        this.diff = planned.diff();
    }

    void apply() {
        kind();
        superclass();
        interfaces();
        permitted();
        nativeMethods();
        new DoubleOverrides(plan, planned).refuse();
        modifiers();
    }

    private void kind() {
        ClassSchema from = diff.from();
        ClassSchema to = diff.to();
        if ((from.access() & KIND) != (to.access() & KIND) || from.isRecord() != to.isRecord()) {
            plan.refuse(planned, null, KIND_CHANGED, "it was " + kind(from) + " and is " + kind(to) + " now", RESTART);
        }
    }

    private static String kind(ClassSchema schema) {
        if (schema.is(Opcodes.ACC_ANNOTATION)) {
            return "an annotation";
        }
        if (schema.isInterface()) {
            return "an interface";
        }
        return schema.is(Opcodes.ACC_ENUM) ? "an enum" : schema.isRecord() ? "a record" : "a class";
    }

    private void superclass() {
        if (!Objects.equals(diff.from().superName(), diff.to().superName())) {
            plan.refuse(planned, null, SUPERCLASS_CHANGED, "its superclass was " + binary(diff.from().superName())
                    + " and is " + binary(diff.to().superName()) + " now; the VM lays objects out by their superclass", RESTART);
        }
    }

    private void interfaces() {
        for (String removed : diff.interfacesRemoved()) {
            plan.warn(Warning.of(binary(planned.type().name()),
                    "it no longer implements " + binary(removed) + ", but instanceof still says so until a restart"));
        }
    }

    private void permitted() {
        List<String> natively = planned.before().info().nativeSchema().permittedSubclasses();
        if (natively == null || planned.type().isPrepared()) {
            return;
        }
        List<String> now = diff.to().permittedSubclasses() == null ? List.of() : diff.to().permittedSubclasses();
        now.stream().filter(name -> !natively.contains(name)).forEach(name -> plan.refuse(planned, null,
                PERMITTED_SUBCLASS_ADDED, "it permits " + binary(name) + " now, and was loaded as sealed before the agent came",
                "start the program with -javaagent:reloadall.jar, or restart it with this version"));
    }

    private void modifiers() {
        ClassSchema natively = planned.before().info().nativeSchema();
        if (natively.is(Opcodes.ACC_FINAL) && !natively.isRecord() && diff.from().is(Opcodes.ACC_FINAL) && !diff.to().is(Opcodes.ACC_FINAL)) {
            extend();
        }
        boolean opened = !natively.is(Opcodes.ACC_PUBLIC) && diff.to().is(Opcodes.ACC_PUBLIC) && !diff.from().is(Opcodes.ACC_PUBLIC);
        if (opened) {
            open();
        }
    }

    /** Classes that extend it may load; only the methods that it had stay final for the VM. */
    private void extend() {
        String obstacle = repointing.openingObstacle(ClassOpening.EXTENSIBLE);
        if (obstacle == null) {
            planned.open(ClassOpening.EXTENSIBLE);
        } else {
            plan.warn(Warning.of(binary(planned.type().name()), "it is no longer final, but classes that extend it cannot load until a restart: " + obstacle));
        }
    }

    private void open() {
        String obstacle = repointing.openingObstacle(ClassOpening.PUBLIC);
        if (obstacle == null) {
            planned.open(ClassOpening.PUBLIC);
        } else if (isNamedElsewhere()) {
            plan.refuse(planned, null, CLASS_MODIFIERS_CHANGED, "it is public now and used from another package, but was loaded as it was"
                    + " before the agent came, and " + obstacle, Successors.AGENT);
        }
    }

    private boolean isNamedElsewhere() {
        Set<String> name = Set.of(planned.type().name());
        return plan.classes().stream().anyMatch(each -> Dependents.names(each.logical(), name)
                && !each.diff().to().packageName().equals(diff.to().packageName()));
    }

    /** Code behind {@code native} is linked by the VM to the method as it was declared. */
    private void nativeMethods() {
        for (MemberSchema method : diff.to().methods().values()) {
            MemberSchema before = planned.before().info().nativeSchema().methods().get(method.key());
            boolean turned = before != null && before.isNative() != method.isNative();
            boolean added = before == null && method.isNative() && planned.before().info().home(Member.method(method)) == null;
            if (turned || added) {
                plan.refuse(planned, Readable.method(planned.type().name(), method), METHOD_MODIFIERS_CHANGED,
                        "a method cannot become native, or cease to be, while its class is loaded", RESTART);
            }
        }
    }

    private static String binary(String internalName) {
        return String.valueOf(internalName).replace('/', '.');
    }
}
