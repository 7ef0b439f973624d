package dev.reloadall.engine.migrate;

import dev.reloadall.engine.instrument.TrustedLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Live hash maps, and sets over them, whose keys hash differently on the new classes.
 *
 * <p>A map remembers each key's hash in its nodes, so that what it thinks and what the key says can be compared.
 */
public final class HashTables {

    private static final List<Class<?>> MAPS = List.of(HashMap.class, ConcurrentHashMap.class, Hashtable.class, WeakHashMap.class);
    private static final int MOST_NAMES = 3;
    private static final Function<Object, Integer> SPREAD = key -> {
        int hash = key.hashCode();
        return hash ^ hash >>> 16;
    };
    private static final Function<Object, Integer> WEAK = key -> {
        int hash = key.hashCode();
        hash ^= hash >>> 20 ^ hash >>> 12;
        return hash ^ hash >>> 7 ^ hash >>> 4;
    };
    private static final Object[] NOTHING = {};
    private static final Function<Object, Integer> SPREAD_POSITIVE = key -> SPREAD.apply(key) & 0x7fffffff;

    private final Function<Collection<Class<?>>, Object[]> finder;
    private final Predicate<Object> suspect;

    /** @param suspect may the hash code of this key have changed? */
    public HashTables(Function<Collection<Class<?>>, Object[]> finder, Predicate<Object> suspect) {
        this.finder = finder;
        this.suspect = suspect;
    }

    /** The maps that look for some of their keys in the wrong place. */
    public List<StaleMap> stale() {
        List<StaleMap> stale = new ArrayList<>();
        for (Object map : finder.apply(MAPS)) {
            Set<Class<?>> keys = staleKeys((Map<?, ?>) map);
            if (!keys.isEmpty()) {
                String names = keys.stream().map(Class::getName).sorted().limit(MOST_NAMES).collect(Collectors.joining(", "));
                stale.add(new StaleMap((Map<?, ?>) map, names, "hash differently now"));
            }
        }
        return stale;
    }

    private Set<Class<?>> staleKeys(Map<?, ?> map) {
        if (map instanceof Hashtable<?, ?>) {
            return staleKeys(array(Hashtable.class, map, "table"), Object::hashCode);
        }
        if (map instanceof WeakHashMap<?, ?>) {
            return staleKeys(array(WeakHashMap.class, map, "table"), WEAK);
        }
        boolean concurrent = map instanceof ConcurrentHashMap<?, ?>;
        Object[] table = array(concurrent ? ConcurrentHashMap.class : HashMap.class, map, "table");
        return staleKeys(table, concurrent ? SPREAD_POSITIVE : SPREAD);
    }

    /** The classes of the keys in question. */
    private Set<Class<?>> staleKeys(Object[] table, Function<Object, Integer> hash) {
        Set<Class<?>> stale = new HashSet<>();
        for (Object bin : table == null ? NOTHING : table) {
            for (Object node = first(bin); node != null; node = read(node, "next")) {
                Object key = node instanceof Reference<?> weak ? weak.get() : read(node, "key");
                if (key != null && suspect.test(key) && !hash.apply(key).equals(read(node, "hash"))) {
                    stale.add(key.getClass());
                }
            }
        }
        return stale;
    }

    /** A concurrent map puts a holder before the nodes of a tree. */
    private static Object first(Object bin) {
        Object inTree = bin == null || bin instanceof Reference<?> ? null : read(bin, "first");
        return inTree == null ? bin : inTree;
    }

    /** Puts each key where it belongs now, in the order the map had. */
    @SuppressWarnings("unchecked")
    public static void rehash(Map<?, ?> map) {
        Map<Object, Object> live = (Map<Object, Object>) map;
        List<Object[]> pairs = new ArrayList<>();
        live.forEach((key, value) -> pairs.add(new Object[] {key, value}));
        pairs.forEach(pair -> Objects.hashCode(pair[0])); // a key that cannot say fails here, before anything is taken out
        live.clear();
        pairs.forEach(pair -> live.put(pair[0], pair[1]));
    }

    private static Object[] array(Class<?> owner, Object map, String field) {
        return (Object[]) Readers.read(owner, map, field);
    }

    private static Object read(Object node, String field) {
        return Readers.read(node.getClass(), node, field);
    }

    /** Getters of the JDK's own nodes, found once each. */
    private static final class Readers {
        private static final Map<String, MethodHandle> KNOWN = new ConcurrentHashMap<>();

        static Object read(Class<?> owner, Object object, String field) {
            try {
                return (Object) KNOWN.computeIfAbsent(owner.getName() + "." + field, name -> find(owner, field)).invokeExact(object);
            } catch (Throwable e) {
                throw new IllegalStateException(owner.getName() + "." + field, e);
            }
        }

        private static MethodHandle find(Class<?> owner, String field) {
            for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
                for (java.lang.reflect.Field each : DeclaredFields.of(type)) {
                    if (each.getName().equals(field)) {
                        return getter(type, each);
                    }
                }
            }
            return MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, Object.class);
        }

        private static MethodHandle getter(Class<?> type, java.lang.reflect.Field field) {
            try {
                return TrustedLookup.get().findGetter(type, field.getName(), field.getType()).asType(Handles.GET);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(field.toString(), e);
            }
        }
    }
}
