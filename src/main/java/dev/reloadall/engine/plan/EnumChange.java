package dev.reloadall.engine.plan;

import dev.reloadall.engine.schema.MemberKey;
import dev.reloadall.engine.schema.MemberSchema;
import dev.reloadall.engine.slice.EnumConstant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a version makes of the constants of an enum that is initialized.
 *
 * @param before the constants so far, in order
 * @param after the constants from now on, in order
 * @param values the static field that holds them all
 * @param finals by live constant the final fields that its new constructor arguments give another value
 * @param copied new fields which need more than the object itself, as the arguments of its constructor: each live constant
 *     takes them from a copy of it made by the new version
 */
public record EnumChange(List<EnumConstant> before, List<EnumConstant> after, MemberKey values,
        Map<String, List<MemberSchema>> finals, Set<MemberKey> copied) {

    /** Constants that both versions have: the objects live on. */
    public Set<String> survivors() {
        Set<String> names = names(before);
        names.retainAll(names(after));
        return names;
    }

    /** Constants that only the new version has. */
    public Set<String> added() {
        Set<String> names = names(after);
        names.removeAll(names(before));
        return names;
    }

    /** Constants that only the version before has. */
    public Set<String> removed() {
        Set<String> names = names(before);
        names.removeAll(names(after));
        return names;
    }

    /** Live constants of which the new version makes a copy, to take values from. */
    Set<String> templates() {
        return copied.isEmpty() ? finals.keySet() : survivors();
    }

    /** Is there another number of constants, or another order? */
    public boolean reorders() {
        return !before.stream().map(EnumConstant::name).toList().equals(after.stream().map(EnumConstant::name).toList());
    }

    private static Set<String> names(List<EnumConstant> constants) {
        Set<String> names = new LinkedHashSet<>();
        constants.forEach(each -> names.add(each.name()));
        return names;
    }
}
