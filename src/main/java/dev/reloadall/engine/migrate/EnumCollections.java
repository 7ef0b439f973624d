package dev.reloadall.engine.migrate;

import dev.reloadall.Warning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the live collections that keep constants by their ordinals, and has them follow another order. */
final class EnumCollections {

    private final Function<Collection<Class<?>>, Object[]> finder;
    private final Map<Class<?>, List<Runnable>> lost = new HashMap<>();
    private final Map<Object, Integer> holders = new IdentityHashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    EnumCollections(Function<Collection<Class<?>>, Object[]> finder) {
        this.finder = finder;
    }

    /** One heap walk for an enum's objects, and for the collections. */
    Found find(Class<?> type) {
        List<Class<?>> wanted = new ArrayList<>(EnumIterators.TYPES);
        wanted.addAll(List.of(type, EnumMap.class, EnumSet.class));
        return new Found(type, finder.apply(wanted));
    }

    /** Lets go of what has been lost. */
    void commit() {
        holders.forEach((constant, count) -> warnings.add(warning((Enum<?>) constant, count)));
        holders.clear();
        lost.clear();
    }

    private static Warning warning(Enum<?> removed, int count) {
        return new Warning(removed.getDeclaringClass().getName(), removed.name(), "the constant has been removed, and with it from "
                + count + (count == 1 ? " EnumSet or EnumMap" : " EnumSets and EnumMaps") + " that had it");
    }

    /** What has been lost for good. */
    List<Warning> warnings() {
        return warnings;
    }

    /** Puts back what had been taken out of collections because its constant was to go. */
    void putBack(Class<?> type) {
        List<Runnable> again = lost.remove(type);
        if (again != null) {
            again.forEach(Runnable::run);
        }
    }

    private void lose(Class<?> type, Object constant, Runnable again) {
        lost.computeIfAbsent(type, each -> new ArrayList<>()).add(again);
        holders.merge(constant, 1, Integer::sum);
    }

    /** What one walk has found. */
    final class Found {

        private final Class<?> type;
        private final Object[] objects;

        private Found(Class<?> type, Object[] objects) {
            this.type = type;
            this.objects = objects;
        }

        /** Constants on the heap that are none of the given ones: removed now or before, in the order they had. */
        List<Object> strays(Object[] universe) {
            Map<Object, Boolean> live = new IdentityHashMap<>();
            for (Object constant : universe) {
                live.put(constant, true);
            }
            List<Object> strays = new ArrayList<>();
            for (Object object : objects) {
                if (type.isInstance(object) && !live.containsKey(object)) {
                    strays.add(object);
                }
            }
            strays.sort(Comparator.comparingInt(each -> ((Enum<?>) each).ordinal()));
            return strays;
        }

        /**
         * @param room empty slots for constants that have been removed
         * @param noting are constants that get lost to be remembered?
         */
        void move(Object[] universe, int room, boolean noting) {
            for (Object each : objects) {
                EnumIterators.move(each, type, universe, room);
            }
            for (Object each : objects) {
                if (each instanceof EnumMap<?, ?> map && EnumMaps.type(map) == type) {
                    EnumMaps.move(map, universe, room, (key, value) -> {
                        if (noting) {
                            lose(type, key, () -> put(map, key, value));
                        }
                    });
                } else if (each instanceof EnumSet<?> set && EnumSets.type(set) == type) {
                    EnumSets.move(set, universe, element -> {
                        if (noting) {
                            lose(type, element, () -> add(set, element));
                        }
                    });
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Object map, Object key, Object value) {
        ((Map<Object, Object>) map).put(key, value);
    }

    @SuppressWarnings("unchecked")
    private static void add(Object set, Object element) {
        ((Collection<Object>) set).add(element);
    }
}
