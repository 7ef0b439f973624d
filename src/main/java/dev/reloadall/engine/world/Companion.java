package dev.reloadall.engine.world;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.MethodNode;

/**
 * What one companion declares. Its members are fixed once it is defined; their bodies follow the versions.
 *
 * @param name internal name
 * @param members in order of declaration
 * @param bridges what each bridge among them stands for
 * @param initializers the code of each initializer among them, as it was when the companion was made
 * @param volatiles the fields among them that were volatile then
 * @param startsStatics does its static initializer run those of its static fields? Not where the class's own will
 */
public record Companion(String name, Map<Member, Home> members, Map<Member, Handle> bridges,
        Map<Member, MethodNode> initializers, Set<Member> volatiles, boolean startsStatics) {

    /** An empty one. */
    public static Companion named(String name, boolean startsStatics) {
        return new Companion(name, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new HashSet<>(), startsStatics);
    }

    /**
     * Does no later version change its code? What holds fields alone has code only for the reload that brought them; static
     * ones are started later, perhaps, unless they are gone.
     *
     * @param homes the present ones
     */
    public boolean isSettled(Map<Member, Home> homes) {
        return members.entrySet().stream().allMatch(each -> switch (each.getKey().kind()) {
            case FIELD, INITIALIZER -> true;
            case STATIC_FIELD -> !each.getValue().equals(homes.get(each.getKey()));
            default -> false;
        });
    }

    /** Does it hold part of its objects' state? */
    public boolean hasParts() {
        return members.keySet().stream().anyMatch(member -> member.kind() == Member.Kind.FIELD);
    }
}
