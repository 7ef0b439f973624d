package dev.reloadall.engine.migrate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Live sorted maps, and sets over them, whose keys compare differently on the new classes. */
final class SortedMaps {

    private final Function<Collection<Class<?>>, Object[]> finder;
    private final Predicate<Object> suspect;

    /** @param suspect may this key, or this comparator, compare differently now? */
    SortedMaps(Function<Collection<Class<?>>, Object[]> finder, Predicate<Object> suspect) {
        this.finder = finder;
        this.suspect = suspect;
    }

    /** The maps whose keys are not in their order any more. */
    List<StaleMap> stale() {
        List<StaleMap> stale = new ArrayList<>();
        for (Object each : finder.apply(List.of(TreeMap.class, ConcurrentSkipListMap.class))) {
            SortedMap<?, ?> map = (SortedMap<?, ?>) each;
            Object key = firstOutOfOrder(map);
            if (key != null) {
                stale.add(new StaleMap(map, key.getClass().getName(), "compare differently now"));
            }
        }
        return stale;
    }

    @SuppressWarnings("unchecked")
    private Object firstOutOfOrder(SortedMap<?, ?> map) {
        Comparator<Object> comparator = (Comparator<Object>) map.comparator();
        boolean all = comparator != null && suspect.test(comparator);
        Object before = null;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = entry.getKey();
            if (before != null && key != null && (all || suspect.test(key)) && !isBefore(before, key, comparator)) {
                return key;
            }
            before = key;
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static boolean isBefore(Object first, Object second, Comparator<Object> comparator) {
        return (comparator == null ? ((Comparable<Object>) first).compareTo(second) : comparator.compare(first, second)) < 0;
    }
}
