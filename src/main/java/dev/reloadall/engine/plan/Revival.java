package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Instance fields that come back, all of them as they were, go to the companion that had them before: a loader never forgets a class,
 * so another one would stay for ever, and its name with each class that links to it.
 *
 * <p>They start fresh all the same, since that happens only where no object has a part of that companion any more.
 */
final class Revival {

    /** Each takes a walk over the heap. */
    private static final int ASKED = 3;

    private final PlannedClass planned;
    private final PartCensus census;

    Revival(PlannedClass planned, PartCensus census) {
        this.planned = planned;
        this.census = census;
    }

    void apply() {
        Set<Member> fields = fields(planned.fresh());
        if (fields.isEmpty() || planned.enumChange() != null || fields.stream().anyMatch(this::isSynthetic)) {
            return;
        }
        planned.before().companions().stream() // what has been out of use longest comes first
                .filter(each -> fields(each.companion()).equals(fields) && isLike(each.companion()) && !isInUse(each.companion()))
                .limit(ASKED).filter(each -> census.isExtinct(planned.type().type(), each.type()))
                .findFirst().ifPresent(planned::revive);
    }

    private static Set<Member> fields(Companion companion) {
        return companion.members().keySet().stream().filter(each -> each.kind() == Member.Kind.FIELD).collect(Collectors.toSet());
    }

    /** Written by the compiler, and before {@code super(...)}: such a part is there before its object can be named. */
    private boolean isSynthetic(Member field) {
        MemberSchema schema = planned.diff().to().fields().get(field.key());
        return schema == null || schema.is(Opcodes.ACC_SYNTHETIC);
    }

    private boolean isInUse(Companion former) {
        return fields(former).stream().anyMatch(each -> former.members().get(each).equals(planned.before().info().home(each)));
    }

    /** The same volatility, and the same code to start with, which runs before the companion could be redefined. */
    private boolean isLike(Companion former) {
        Companion fresh = planned.fresh();
        return fields(fresh).stream().allMatch(each -> former.volatiles().contains(each) == fresh.volatiles().contains(each)
                && isSame(initializer(former, each), initializer(fresh, each)));
    }

    private static MethodNode initializer(Companion companion, Member field) {
        return companion.initializers().get(new Member(Member.Kind.INITIALIZER, field.key()));
    }

    private static boolean isSame(MethodNode former, MethodNode now) {
        if (former == null || now == null) {
            return former == now;
        }
        return isClosed(now) && Arrays.equals(bytes(former), bytes(now));
    }

    private static byte[] bytes(MethodNode code) {
        ClassNode type = new ClassNode();
        type.version = Opcodes.V17;
        type.name = "Initializer";
        MethodNode renamed = new MethodNode(code.access, "initializer", code.desc, null, null);
        code.accept(renamed);
        type.methods.add(renamed);
        ClassWriter writer = new ClassWriter(0);
        type.accept(writer);
        return writer.toByteArray();
    }

    /** Does it name nothing but the JDK's own, which links in every version alike? */
    private static boolean isClosed(MethodNode code) {
        return code.tryCatchBlocks.isEmpty() && Arrays.stream(code.instructions.toArray()).allMatch(Revival::isPlain);
    }

    private static boolean isPlain(AbstractInsnNode insn) {
        if (insn instanceof MethodInsnNode call) {
            return call.owner.startsWith("java/");
        }
        if (insn instanceof FieldInsnNode access) {
            return access.owner.startsWith("java/");
        }
        if (insn instanceof TypeInsnNode type) {
            return type.desc.startsWith("java/");
        }
        if (insn instanceof LdcInsnNode constant) {
            return constant.cst instanceof Number || constant.cst instanceof String;
        }
        return insn.getType() != AbstractInsnNode.INVOKE_DYNAMIC_INSN && insn.getType() != AbstractInsnNode.MULTIANEWARRAY_INSN;
    }
}
