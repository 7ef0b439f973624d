package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.slice.EnumConstant;
import dev.reloadall.engine.slice.FieldParameters;
import dev.reloadall.engine.weave.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;

/** Which final fields of a constant come from constructor arguments that are others now; its ordinal is one of them. */
final class EnumFinals {

    private static final int NAME_AND_ORDINAL = 2;

    private final PlannedClass planned;
    private final ClassNode before;

    EnumFinals(PlannedClass planned) {
        this.planned = planned;
        this.before = Nodes.read(planned.before().logical());
    }

    List<MemberSchema> changed(EnumConstant old, EnumConstant now) {
        List<MemberSchema> changed = new ArrayList<>();
        for (MemberSchema field : planned.diff().to().fields().values()) {
            MemberSchema former = field.isStatic() || !field.isFinal() ? null : former(field);
            if (former != null && !arguments(before, old, former).equals(arguments(planned.node(), now, field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    private MemberSchema former(MemberSchema field) {
        return planned.diff().from().fields().values().stream()
                .filter(old -> !old.isStatic() && old.key().name().equals(field.key().name())).findFirst().orElse(null);
    }

    /** What the field is computed from, in an order that does not change: equal lists, equal arguments. */
    private static List<String> arguments(ClassNode type, EnumConstant constant, MemberSchema field) {
        List<String> arguments = new ArrayList<>();
        FieldParameters.of(type, constant.constructor(), field.key().name(), field.key().desc()).stream().forEach(position -> {
            int argument = position - NAME_AND_ORDINAL;
            if (argument >= 0) {
                arguments.add(argument < constant.arguments().size() ? constant.arguments().get(argument) : "unknown");
            } else if (position == 1) {
                arguments.add("ordinal " + constant.ordinal());
            }
        });
        return arguments;
    }
}
