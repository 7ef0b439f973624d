package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.ClassSchema;
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
 * So it gets a new home, whose initializer computes it anew, and the classes with the switches are rewoven.
 */
final class SwitchMaps {

    private static final int TABLE = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    private static final Set<String> BOOTSTRAPS = Set.of("java/lang/runtime/SwitchBootstraps", "java/lang/invoke/ConstantBootstraps");
    /** Room for the ordinals of removed constants, which some holder may still switch over. */
    private static final int ROOM = 64;

    private final PlanBuilder plan;
    private final Set<String> reordered;

    /** @param changed the new versions */
    SwitchMaps(PlanBuilder plan, List<PlannedClass> changed) {
        this.plan = plan;
        this.reordered = changed.stream().filter(each -> each.enumChange() != null && each.enumChange().reorders())
                .map(each -> each.type().name()).collect(Collectors.toSet());
    }

    /** The renewed fields of a new version, its tables among them. */
    Set<Member> of(PlannedClass planned) {
        Set<Member> all = new HashSet<>(planned.renewed());
        if (isConcerned(planned.type(), planned.logical())) {
            all.addAll(tables(planned.diff().to()));
        }
        return all;
    }

    private boolean isConcerned(LoadedType type, byte[] classFile) {
        return !reordered.isEmpty() && !reordered.contains(type.name()) && plan.isInitialized(type)
                && Dependents.names(classFile, reordered);
    }

    private static Set<Member> tables(ClassSchema schema) {
        return schema.fields().values().stream().filter(field -> field.is(TABLE) && field.key().desc().equals("[I"))
                .map(Member::field).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Brings in the unchanged classes. */
    void include() {
        if (reordered.isEmpty()) {
            return;
        }
        for (LoadedType type : plan.world().all()) {
            if (type.type() == null || plan.get(type) != null) {
                continue;
            }
            Set<Member> tables = tables(type.state().info().schema());
            if (!tables.isEmpty() && isConcerned(type, type.state().logical())) {
                new Initializers(plan, plan.include(type, tables)).add();
            } else if (Dependents.names(type.state().logical(), BOOTSTRAPS)) {
                plan.include(type).redefineAnyway();
            }
        }
        plan.classes().forEach(SwitchMaps::widen);
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
