package dev.reloadall.engine.plan;

import dev.reloadall.engine.world.Companion;
import dev.reloadall.engine.world.Home;
import dev.reloadall.engine.world.Member;
import dev.reloadall.engine.world.TypeState;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.MethodNode;

/**
 * New instance fields in the places of former ones, whatever those were called: each in one of its own type, as volatile as itself, and
 * with an initializer if it has one itself.
 *
 * @param former whose places they are
 * @param places of each new field the former one
 * @param recoded the homes of the initializers that do not do what the former ones did
 */
record Reuse(TypeState.DefinedCompanion former, Map<Member, Member> places, Set<Home> recoded) {

    /** @return {@code null} where the shapes differ */
    static Reuse of(Companion fresh, TypeState.DefinedCompanion former) {
        Companion old = former.companion();
        Set<Member> free = fields(old);
        if (free.size() != fields(fresh).size()) {
            return null;
        }
        Map<Member, Member> places = new LinkedHashMap<>();
        for (Member field : fields(fresh)) {
            Member place = free.stream().filter(each -> isAlike(fresh, field, old, each))
                    .min(Comparator.comparing((Member each) -> !isSame(fresh, field, old, each)).thenComparing(each -> !each.equals(field)))
                    .orElse(null);
            if (place == null) {
                return null;
            }
            free.remove(place);
            places.put(field, place);
        }
        Set<Home> recoded = places.entrySet().stream().filter(each -> !isSame(fresh, each.getKey(), old, each.getValue()))
                .map(each -> old.members().get(initializer(each.getValue()))).collect(Collectors.toSet());
        Reuse reuse = new Reuse(former, places, recoded);
        return reuse.companion(fresh).members().size() == old.members().size() ? reuse : null; // else names clash
    }

    /** Does every field have the place that one of its name had? */
    boolean sameNames() {
        return places.entrySet().stream().allMatch(each -> each.getKey().equals(each.getValue()));
    }

    /** What the former companion is from now on. */
    Companion companion(Companion fresh) {
        Companion old = former.companion();
        Companion next = new Companion(old.name(), new LinkedHashMap<>(), new LinkedHashMap<>(old.bridges()), new LinkedHashMap<>(old.initializers()),
                new HashSet<>(old.volatiles()), old.startsStatics());
        Map<Member, Member> names = new LinkedHashMap<>();
        places.forEach((field, place) -> {
            names.put(place, field);
            names.put(initializer(place), initializer(field));
        });
        old.members().forEach((member, home) -> next.members().put(names.getOrDefault(member, member), home));
        names.keySet().forEach(next.initializers()::remove);
        names.keySet().forEach(next.volatiles()::remove);
        places.keySet().forEach(field -> take(fresh, field, next));
        return next;
    }

    private static void take(Companion fresh, Member field, Companion next) {
        MethodNode code = fresh.initializers().get(initializer(field));
        if (code != null) {
            next.initializers().put(initializer(field), code);
        }
        if (fresh.volatiles().contains(field)) {
            next.volatiles().add(field);
        }
    }

    static Member initializer(Member field) {
        return new Member(Member.Kind.INITIALIZER, field.key());
    }

    static Set<Member> fields(Companion companion) {
        return companion.members().keySet().stream().filter(each -> each.kind() == Member.Kind.FIELD)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isAlike(Companion fresh, Member field, Companion old, Member place) {
        Home now = fresh.members().get(initializer(field));
        Home then = old.members().get(initializer(place));
        return field.key().desc().equals(place.key().desc())
                && fresh.volatiles().contains(field) == old.volatiles().contains(place)
                && (now == null ? then == null : then != null && now.desc().equals(then.desc()));
    }

    private static boolean isSame(Companion fresh, Member field, Companion old, Member place) {
        return ClosedCode.isSame(fresh.initializers().get(initializer(field)), old.initializers().get(initializer(place)));
    }
}
