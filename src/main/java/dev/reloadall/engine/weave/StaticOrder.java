package dev.reloadall.engine.weave;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Member;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The order in which a companion's static fields get their values: as declared, but for a field that a static block fills from what is
 * declared behind it. Each field's initializer has its part of that block, so it comes after what that part reads.
 */
final class StaticOrder {

    private final ClassNode logical;
    private final Companion companion;
    private final Set<Member> ordered = new LinkedHashSet<>();
    private final Set<Member> open = new LinkedHashSet<>();

    StaticOrder(ClassNode logical, Companion companion) {
        this.logical = logical;
        this.companion = companion;
    }

    Set<Member> fields() {
        for (Member member : companion.members().keySet()) {
            if (member.kind() == Member.Kind.STATIC_FIELD) {
                add(member);
            }
        }
        return ordered;
    }

    private void add(Member field) {
        MethodNode code = companion.initializers().get(new Member(Member.Kind.INITIALIZER, field.key()));
        if (code != null && open.add(field)) {
            for (AbstractInsnNode each : code.instructions) {
                if (each instanceof FieldInsnNode access && isRead(access)) {
                    Member other = new Member(Member.Kind.STATIC_FIELD, new MemberKey(access.name, access.desc));
                    if (companion.members().containsKey(other) && isReadOnceAssigned(access)) {
                        add(other);
                    }
                }
            }
        }
        ordered.add(field);
    }

    private boolean isRead(FieldInsnNode access) {
        return access.getOpcode() == Opcodes.GETSTATIC && access.owner.equals(logical.name);
    }

    /** {@code Later.FIELD}, read before it is assigned, is to be 0 or null as ever. */
    private boolean isReadOnceAssigned(FieldInsnNode read) {
        MethodNode clinit = logical.methods.stream().filter(method -> method.name.equals("<clinit>")).findFirst().orElse(null);
        if (clinit == null) {
            return false;
        }
        for (AbstractInsnNode each : clinit.instructions) {
            if (each instanceof FieldInsnNode access && access.owner.equals(read.owner) && access.name.equals(read.name)
                    && access.desc.equals(read.desc)) {
                return access.getOpcode() == Opcodes.PUTSTATIC;
            }
        }
        return false;
    }
}
