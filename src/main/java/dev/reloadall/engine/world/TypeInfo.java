package dev.reloadall.engine.world;

import dev.reloadall.engine.schema.ClassSchema;
import java.util.Map;

/**
 * One class as linkage sees it in one state of the world.
 *
 * @param nativeSchema what the VM knows, for ever
 * @param schema what its present version says; the same as the native one for a class that cannot be reloaded
 * @param homes of the members that are not hosted by the native layout
 * @param reloadable may its schema ever differ from the native one?
 * @param shape what its objects are natively beyond that
 */
public record TypeInfo(ClassSchema nativeSchema, ClassSchema schema, Map<Member, Home> homes, boolean reloadable,
        Shape shape) {

    /** A class whose objects are what its native layout says. */
    public TypeInfo(ClassSchema nativeSchema, ClassSchema schema, Map<Member, Home> homes, boolean reloadable) {
        this(nativeSchema, schema, homes, reloadable, Shape.NONE);
    }

    /** A class that is as its class file says. */
    public static TypeInfo library(ClassSchema schema) {
        return new TypeInfo(schema, schema, Map.of(), false);
    }

    public String name() {
        return nativeSchema.name();
    }

    /** The home of a member, or {@code null} when the native layout hosts it. */
    public Home home(Member member) {
        return homes.get(member);
    }
}
