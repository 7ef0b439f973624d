package dev.reloadall.engine.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reloadall.engine.InVm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTablesTest {

    /** Hashes as its version says. */
    private static class Key {
        private final int id;
        private int version = 1;

        Key(int id) {
            this.id = id;
        }

        @Override
        public int hashCode() {
            if (version < 0) {
                throw new IllegalStateException("no hash code");
            }
            return version == 1 ? Math.max(id, -1) : id * 31 + version * 1_000_003;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.id == id;
        }

        @Override
        public String toString() {
            return "k" + id;
        }
    }

    @BeforeAll
    static void read() {
        InVm.instrumentation();
    }

    private static Map<Object, Object> map(Class<?> type) {
        return type == HashMap.class ? new HashMap<>() : type == LinkedHashMap.class ? new LinkedHashMap<>()
                : type == WeakHashMap.class ? new WeakHashMap<>() : type == Hashtable.class ? new Hashtable<>() : new ConcurrentHashMap<>();
    }

    private static List<Map<?, ?>> stale(Map<?, ?> map) {
        return new HashTables(types -> new Object[] {map}, key -> key instanceof Key).stale().stream().<Map<?, ?>>map(StaleMap::map).toList();
    }

    @ParameterizedTest
    @ValueSource(classes = {HashMap.class, LinkedHashMap.class, Hashtable.class, WeakHashMap.class, ConcurrentHashMap.class})
    void should_find_a_map_with_one_key_that_hashes_differently(Class<?> type) {
        Map<Object, Object> map = map(type);
        Key changes = new Key(5_000_000);
        for (int i = 0; i < 50; i++) {
            map.put(i % 2 == 0 ? new Key(i * 70_001) : "text" + i, i);
        }
        map.put(changes, "value");

        assertThat(stale(map)).isEmpty();
        changes.version = 2;
        assertThat(stale(map)).containsExactly(map);
        assertThat(new HashTables(types -> new Object[] {map}, key -> key instanceof String).stale()).as("not a suspect").isEmpty();
    }

    /** With many keys in one bin it becomes a tree. */
    @ParameterizedTest
    @ValueSource(classes = {HashMap.class, LinkedHashMap.class, Hashtable.class, WeakHashMap.class, ConcurrentHashMap.class})
    void should_look_into_trees(Class<?> type) {
        Map<Object, Object> map = map(type);
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            keys.add(new Key(-1 - i)); // all with one hash code
            map.put(keys.get(i), i);
        }

        assertThat(stale(map)).isEmpty();
        keys.get(70).version = 2;
        assertThat(stale(map)).containsExactly(map);
    }

    @Test
    void should_bear_empty_maps_and_null_keys() {
        Map<Object, Object> nulls = new HashMap<>();
        nulls.put(null, null);

        assertThat(stale(new HashMap<>())).isEmpty();
        assertThat(stale(new ConcurrentHashMap<>())).isEmpty();
        assertThat(stale(nulls)).isEmpty();
    }

    @Test
    void should_name_the_classes_of_all_keys_in_the_wrong_place_and_no_other() {
        Map<Object, Object> map = new HashMap<>();
        Key changes = new Key(12);
        Key derived = new Key(13) { };
        map.put("text", 1);
        map.put(changes, 2);
        map.put(derived, 3);
        changes.version = 2;
        derived.version = 2;

        assertThat(new HashTables(types -> new Object[] {map}, key -> key instanceof Key).stale()).singleElement()
                .extracting(StaleMap::keys).isEqualTo(derived.getClass().getName() + ", " + Key.class.getName());
    }

    @ParameterizedTest
    @ValueSource(classes = {HashMap.class, LinkedHashMap.class, Hashtable.class, WeakHashMap.class, ConcurrentHashMap.class})
    void should_put_each_key_where_it_is_looked_for(Class<?> type) {
        Map<Object, Object> map = map(type);
        List<Key> keys = List.of(new Key(900_000), new Key(3), new Key(70_000), new Key(12));
        keys.forEach(key -> map.put(key, "v" + key));
        keys.forEach(key -> key.version = 2);
        assertThat(map.get(keys.get(0))).isNull();

        HashTables.rehash(map);

        keys.forEach(key -> assertThat(map.get(key)).isEqualTo("v" + key));
        assertThat(map).hasSize(4);
        assertThat(stale(map)).isEmpty();
    }

    @Test
    void should_keep_the_order_of_a_linked_map() {
        Map<Object, Object> map = new LinkedHashMap<>();
        List.of(9, 3, 7, 1).forEach(i -> map.put(new Key(i), i));
        map.keySet().forEach(key -> ((Key) key).version = 2);

        HashTables.rehash(map);

        assertThat(map.values()).containsExactly(9, 3, 7, 1);
    }

    @Test
    void should_lose_nothing_when_a_key_fails() {
        Map<Object, Object> map = new HashMap<>();
        Key failing = new Key(1);
        map.put(failing, 1);
        map.put(new Key(2), 2);
        failing.version = -1;

        assertThatThrownBy(() -> HashTables.rehash(map)).hasMessage("no hash code");
        assertThat(map.values()).containsExactlyInAnyOrder(1, 2);
    }
}
