package dev.reloadall.engine.diff;

import dev.reloadall.engine.schema.ClassSchema;
import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.world.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a version changes in a class's schema.
 *
 * @param from the version before
 * @param to the version after
 * @param fieldsAdded declared by {@code to} alone; a field of another type or that turned static is added and removed
 * @param fieldsRemoved declared by {@code from} alone
 * @param methodsAdded methods and constructors declared by {@code to} alone
 * @param methodsRemoved methods and constructors declared by {@code from} alone
 * @param interfacesAdded internal names
 * @param interfacesRemoved internal names
 */
public record SchemaDiff(ClassSchema from, ClassSchema to, List<MemberSchema> fieldsAdded, List<MemberSchema> fieldsRemoved,
        List<MemberSchema> methodsAdded, List<MemberSchema> methodsRemoved, List<String> interfacesAdded,
        List<String> interfacesRemoved) {

    public static SchemaDiff between(ClassSchema from, ClassSchema to) {
        Map<Member, MemberSchema> fieldsBefore = index(from.fields(), Member::field);
        Map<Member, MemberSchema> fieldsAfter = index(to.fields(), Member::field);
        Map<Member, MemberSchema> methodsBefore = index(from.methods(), Member::method);
        Map<Member, MemberSchema> methodsAfter = index(to.methods(), Member::method);
        return new SchemaDiff(from, to, without(fieldsAfter, fieldsBefore), without(fieldsBefore, fieldsAfter),
                without(methodsAfter, methodsBefore), without(methodsBefore, methodsAfter),
                without(to.interfaces(), from.interfaces()), without(from.interfaces(), to.interfaces()));
    }

    private static Map<Member, MemberSchema> index(Map<MemberKey, MemberSchema> members, Function<MemberSchema, Member> id) {
        Map<Member, MemberSchema> index = new LinkedHashMap<>();
        members.values().forEach(member -> index.put(id.apply(member), member));
        return index;
    }

    private static List<MemberSchema> without(Map<Member, MemberSchema> these, Map<Member, MemberSchema> those) {
        Map<Member, MemberSchema> rest = new LinkedHashMap<>(these);
        rest.keySet().removeAll(those.keySet());
        return List.copyOf(rest.values());
    }

    private static List<String> without(List<String> these, List<String> those) {
        List<String> rest = new ArrayList<>(these);
        rest.removeAll(those);
        return List.copyOf(rest);
    }

    /** Is there nothing that redefinition could not do? Signatures and constants may be redefined. */
    public boolean bodiesOnly() {
        return shape(from).equals(shape(to));
    }

    private static List<Object> shape(ClassSchema schema) {
        List<Object> shape = new ArrayList<>();
        shape.add(schema.access());
        shape.add(String.valueOf(schema.superName()));
        shape.add(schema.interfaces());
        shape.add(access(schema.fields()));
        shape.add(access(schema.methods()));
        shape.add(String.valueOf(schema.nestHost()));
        shape.add(java.util.Set.copyOf(schema.nestMembers()));
        shape.add(String.valueOf(schema.permittedSubclasses()));
        shape.add(String.valueOf(schema.recordComponents()));
        return shape;
    }

    private static Map<MemberKey, Integer> access(Map<MemberKey, MemberSchema> members) {
        Map<MemberKey, Integer> access = new LinkedHashMap<>();
        members.values().forEach(member -> access.put(member.key(), member.access()));
        return access;
    }
}
