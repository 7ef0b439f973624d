package dev.reloadall.engine.world;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;

/**
 * A member as linkage tells members apart: a field or method that turns static is another one.
 *
 * @param kind what it is
 * @param key name and descriptor; for a bridge the text of the method handle it stands for
 */
public record Member(Kind kind, MemberKey key) {

    /** The kinds that linkage tells apart. */
    public enum Kind { FIELD, STATIC_FIELD, METHOD, STATIC_METHOD, CONSTRUCTOR, BRIDGE, INITIALIZER }

    public static Member field(MemberSchema field) {
        return new Member(field.isStatic() ? Kind.STATIC_FIELD : Kind.FIELD, field.key());
    }

    public static Member method(MemberSchema method) {
        if (method.key().isConstructor()) {
            return new Member(Kind.CONSTRUCTOR, method.key());
        }
        return new Member(method.isStatic() ? Kind.STATIC_METHOD : Kind.METHOD, method.key());
    }
}
