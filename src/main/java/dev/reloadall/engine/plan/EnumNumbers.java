package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.slice.Initializer;
import dev.reloadall.engine.slice.InitializerSlicer;
import dev.reloadall.engine.world.Member;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Static final numbers that are computed from nothing but an enum whose constants are others now, such as {@code Feature.QUOTES.mask()}
 * or {@code Feature.values().length}. They hold no state of the program, and the constants' own numbers are new: both must agree.
 *
 * <p>What calls anything else is left alone: it may have effects, or know more than the enum.
 */
final class EnumNumbers {

    private final Set<String> renumbered;
    private final ClassNode type;
    private final Set<Member> found = new LinkedHashSet<>();

    /** @param renumbered names of the enums */
    EnumNumbers(Set<String> renumbered, ClassNode type) {
        this.renumbered = renumbered;
        this.type = type;
    }

    Set<Member> find() {
        for (FieldNode field : type.fields) {
            if (isNumber(field) && !RenewedFields.has(field, RenewedFields.KEEP) && follows(field)) {
                found.add(member(field.name, field.desc));
            }
        }
        return found;
    }

    private static Member member(String name, String desc) {
        return new Member(Member.Kind.STATIC_FIELD, new MemberKey(name, desc));
    }

    private static boolean isNumber(FieldNode field) {
        int constant = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        return (field.access & constant) == constant && field.value == null && field.desc.length() == 1;
    }

    private boolean follows(FieldNode field) {
        return InitializerSlicer.statics(type, field.name, field.desc) instanceof Initializer.Sliced sliced && follows(sliced.code());
    }

    private boolean follows(MethodNode code) {
        boolean follows = false;
        for (AbstractInsnNode each : code.instructions) {
            if (knowsMore(each)) {
                return false;
            }
            follows |= asks(each);
        }
        return follows;
    }

    private boolean knowsMore(AbstractInsnNode instruction) {
        return instruction instanceof InvokeDynamicInsnNode
                || instruction instanceof MethodInsnNode call && !renumbered.contains(call.owner)
                || instruction instanceof FieldInsnNode access && !(access.getOpcode() == Opcodes.GETSTATIC
                        && (renumbered.contains(access.owner) || access.owner.equals(type.name) && isFinal(access)));
    }

    private boolean isFinal(FieldInsnNode access) {
        return type.fields.stream().anyMatch(field -> field.name.equals(access.name) && field.desc.equals(access.desc)
                && (field.access & Opcodes.ACC_FINAL) != 0);
    }

    private boolean asks(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode
                || instruction instanceof FieldInsnNode access && (renumbered.contains(access.owner)
                        || access.owner.equals(type.name) && found.contains(member(access.name, access.desc)));
    }
}
