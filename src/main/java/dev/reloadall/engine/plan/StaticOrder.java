package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberSchema;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Static fields in the order in which {@code <clinit>} gives them their values: a later one may be computed from an earlier one. */
final class StaticOrder {

    private StaticOrder() {
    }

    /** Fields that it does not assign come first, in order of declaration. */
    static List<MemberSchema> of(ClassNode type, Collection<MemberSchema> fields) {
        Map<String, Integer> assigned = new HashMap<>();
        for (MethodNode method : type.methods) {
            if (method.name.equals("<clinit>")) {
                note(type, method, assigned);
            }
        }
        return fields.stream().sorted(Comparator.comparingInt(field ->
                field.isStatic() ? assigned.getOrDefault(field.key().name() + field.key().desc(), -1) : -1)).toList();
    }

    private static void note(ClassNode type, MethodNode clinit, Map<String, Integer> assigned) {
        int index = 0;
        for (AbstractInsnNode instruction : clinit.instructions) {
            if (instruction instanceof FieldInsnNode put && put.getOpcode() == Opcodes.PUTSTATIC && put.owner.equals(type.name)) {
                assigned.put(put.name + put.desc, index);
            }
            index++;
        }
    }
}
