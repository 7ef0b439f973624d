package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.Member;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What compilers make of a switch over an enum: tables from ordinal to case, computed once, and call sites that keep the
 * constants they have met.
 *
 * <p>A table ({@code $SwitchMap$}, Kotlin's {@code $EnumSwitchMapping$}) is static and final, and compiled code has folded it.
 * So it gets a new home, whose initializer computes it anew, and the classes with the switches are rewoven. So do {@linkplain EnumNumbers
 * numbers} that are computed from the constants.
 */
final class SwitchMaps {

    private static final int TABLE = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    private static final Set<String> BOOTSTRAPS = Set.of("java/lang/runtime/SwitchBootstraps", "java/lang/invoke/ConstantBootstraps");
    /** Room for the ordinals of removed constants, which some holder may still switch over. */
    private static final int ROOM = 64;

    private final PlanBuilder plan;
    /** Enums whose constants have other numbers of their own now, be it the ordinal or another final field. */
    private final Set<String> renumbered;
    private final Set<String> reordered;

    /** @param changed the new versions */
    SwitchMaps(PlanBuilder plan, List<PlannedClass> changed) {
        this.plan = plan;
        List<PlannedClass> enums = changed.stream().filter(each -> each.enumChange() != null).toList();
        this.renumbered = enums.stream().map(each -> each.type().name()).collect(Collectors.toSet());
        this.reordered = enums.stream().filter(each -> each.enumChange().reorders()).map(each -> each.type().name()).collect(Collectors.toSet());
    }

    /** The renewed fields of a new version, its tables among them. */
    Set<Member> of(PlannedClass planned) {
        Set<Member> all = new HashSet<>(planned.renewed());
        if (!reordered.contains(planned.type().name()) && names(planned, reordered)) {
            all.addAll(tables(planned.diff().to()));
        }
        if (names(planned, renumbered)) {
            all.addAll(numbers(planned));
        }
        return all;
    }

    /** Those that were as final before. */
    private Set<Member> numbers(PlannedClass planned) {
        Set<Member> numbers = new EnumNumbers(renumbered, planned.node()).find();
        numbers.removeIf(number -> {
            MemberSchema former = planned.diff().from().fields().get(number.key());
            return former == null || !former.isStatic() || !former.isFinal();
        });
        return numbers;
    }

    private boolean names(PlannedClass planned, Set<String> enums) {
        return !enums.isEmpty() && plan.isInitialized(planned.type()) && Dependents.names(planned.logical(), enums);
    }

    private static Set<Member> tables(ClassSchema schema) {
        return schema.fields().values().stream().filter(field -> field.is(TABLE) && field.key().desc().equals("[I"))
                .map(Member::field).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Brings in the unchanged classes. */
    void include() {
        if (renumbered.isEmpty()) {
            return;
        }
        for (LoadedType type : plan.world().all()) {
            if (type.type() == null || plan.get(type) != null) {
                continue;
            }
            Set<Member> anew = anew(type);
            if (!anew.isEmpty()) {
                new Initializers(plan, plan.include(type, anew)).add();
            } else if (!reordered.isEmpty() && Dependents.names(type.state().logical(), BOOTSTRAPS)) {
                plan.include(type).redefineAnyway();
            }
        }
        plan.classes().forEach(SwitchMaps::widen);
    }

    private Set<Member> anew(LoadedType unchanged) {
        byte[] classFile = unchanged.state().logical();
        if (!Dependents.names(classFile, renumbered)) {
            return Set.of();
        }
        Set<Member> anew = new EnumNumbers(renumbered, Nodes.read(classFile)).find();
        if (Dependents.names(classFile, reordered)) {
            anew.addAll(tables(unchanged.state().info().schema()));
        }
        return anew.isEmpty() || !plan.isInitialized(unchanged) ? Set.of() : anew;
    }

    private static void widen(PlannedClass planned) {
        tables(planned.info().schema()).forEach(table -> {
            MethodNode code = planned.fresh().initializers().get(new Member(Member.Kind.INITIALIZER, table.key()));
            if (code != null) {
                widen(code);
            }
        });
    }

    private static void widen(MethodNode code) {
        for (AbstractInsnNode instruction : code.instructions.toArray()) {
            if (instruction.getOpcode() == Opcodes.NEWARRAY && previous(instruction).getOpcode() == Opcodes.ARRAYLENGTH) {
                code.instructions.insertBefore(instruction, new IntInsnNode(Opcodes.BIPUSH, ROOM));
                code.instructions.insertBefore(instruction, new InsnNode(Opcodes.IADD));
                code.maxStack++;
            }
        }
    }

    private static AbstractInsnNode previous(AbstractInsnNode instruction) {
        AbstractInsnNode previous = instruction.getPrevious();
        while (previous.getOpcode() < 0) {
            previous = previous.getPrevious();
        }
        return previous;
    }
}
