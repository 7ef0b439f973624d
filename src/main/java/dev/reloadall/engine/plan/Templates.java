package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Home;
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
        Companion fresh = planned.fresh();
        Member template = of(constant);
        fresh.members().put(template, new Home(fresh.name(), template.key().name() + "$" + fresh.members().size(), code.desc, -1));
        fresh.initializers().put(template, code);
    }
}
