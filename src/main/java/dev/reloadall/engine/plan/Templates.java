package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Member;
import org.objectweb.asm.tree.MethodNode;

/** The code in a companion that makes copies of live constants, to take values from. */
public final class Templates {

    private static final String PREFIX = "copy$";

    private Templates() {
    }

    /** What the code for a constant is called among a companion's members. */
    public static Member of(MemberKey constant) {
        return new Member(Member.Kind.INITIALIZER, new MemberKey(PREFIX + constant.name(), constant.desc()));
    }

    static void add(PlannedClass planned, MemberKey constant, MethodNode code) {
        Member template = of(constant);
        planned.settle(template, template.key().name(), code);
    }
}
