package dev.reloadall.engine.world;

import dev.reloadall.engine.schema.MemberSchema;

/**
 * What a symbolic reference resolves to.
 *
 * @param type the declaring class
 * @param member the field or method
 */
public record Found(TypeInfo type, MemberSchema member) {

    /** Where it lives when the native layout does not host it, else {@code null}. */
    public Home home() {
        Member id = member.key().desc().startsWith("(") ? Member.method(member) : Member.field(member);
        return type.home(id);
    }
}
