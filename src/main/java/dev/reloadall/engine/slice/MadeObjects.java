package dev.reloadall.engine.slice;

import dev.reloadall.engine.slice.Produced.Site;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The objects that code makes, and what they may hold at any time: by field, elements of arrays and library objects as one.
 *
 * <p>The code is gone through until nothing is added here any more; so it does not matter in which order it writes and reads.
 */
final class MadeObjects {

    private static final String CONTENT = "";

    private final Map<Site, Map<String, Produced>> fields = new HashMap<>();
    private Set<Site> results = Set.of();
    private boolean grown;

    /** The objects that the whole is about: nothing may refer to them, or it would refer to a copy. */
    Set<Site> results() {
        return results;
    }

    void setResults(Set<Site> objects) {
        grown |= !results.equals(objects);
        results = objects;
    }

    /** Since it was last asked? */
    boolean hasGrown() {
        boolean answer = grown;
        grown = false;
        return answer;
    }

    void put(Collection<Site> owners, String field, Produced value) {
        checkKept(value);
        for (Site owner : owners) {
            Map<String, Produced> known = fields.computeIfAbsent(owner, each -> new HashMap<>());
            Produced before = known.get(field);
            Produced after = before == null ? value : before.or(value);
            grown |= !after.equals(before);
            known.put(field, after);
        }
    }

    void putContent(Collection<Site> owners, Produced value) {
        put(owners, CONTENT, value);
    }

    /** Something else gets hold of the value. */
    void checkKept(Produced value) {
        if (value.sites().stream().anyMatch(results::contains)) {
            throw new HasEffects("the object is referred to by another one");
        }
    }

    /** {@code null} included: the field may not be written yet. */
    Produced get(Collection<Site> owners, String field, Produced unwritten) {
        Produced value = unwritten;
        for (Site owner : owners) {
            Produced known = fields.getOrDefault(owner, Map.of()).get(field);
            value = known == null ? value : value.or(known);
        }
        return value;
    }

    Produced content(Collection<Site> owners) {
        return get(owners, CONTENT, Produced.NULL);
    }

    Set<String> fieldsOf(Site owner) {
        return fields.getOrDefault(owner, Map.of()).keySet();
    }

    /** The objects in a field that can be told from others of their kind, and all that can be reached from them. */
    Set<Site> reached(Site owner, String field) {
        Set<Site> seen = new HashSet<>();
        Deque<Site> pending = new ArrayDeque<>(get(Set.of(owner), field, Produced.NULL).sites());
        while (!pending.isEmpty()) {
            Site site = pending.pop();
            if (seen.add(site)) {
                fields.getOrDefault(site, Map.of()).values().forEach(each -> pending.addAll(each.sites()));
            }
        }
        seen.removeIf(Site::lasting);
        return seen;
    }
}
