package dev.reloadall.engine.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedMapsTest {

    private static boolean backwards;

    private static SortedMap<Object, Object> fill(boolean concurrent, Comparator<Object> comparator) {
        backwards = false;
        SortedMap<Object, Object> map = concurrent ? new ConcurrentSkipListMap<>(comparator) : new TreeMap<>(comparator);
        for (int i = 0; i < 20; i++) {
            map.put(i * 7 % 20, i);
        }
        return map;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void should_find_a_map_whose_order_has_changed(boolean concurrent) {
        Comparator<Object> comparator = (a, b) -> backwards ? (int) b - (int) a : (int) a - (int) b;
        SortedMap<Object, Object> map = fill(concurrent, comparator);
        SortedMaps maps = new SortedMaps(types -> new Object[] {map}, object -> object == comparator);

        assertThat(maps.stale()).isEmpty();
        backwards = true;
        assertThat(maps.stale()).singleElement().satisfies(each -> {
            assertThat(each.map()).isSameAs(map);
            assertThat(each.keys()).isEqualTo("java.lang.Integer");
        });
        HashTables.rehash(map);
        assertThat(maps.stale()).isEmpty();
        assertThat(map.firstKey()).isEqualTo(19);
        assertThat(map.get(3)).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void should_not_ask_keys_that_nothing_has_changed_for(boolean concurrent) {
        SortedMap<Object, Object> map = fill(concurrent, (a, b) -> backwards ? (int) b - (int) a : (int) a - (int) b);
        backwards = true;

        assertThat(new SortedMaps(types -> new Object[] {map}, object -> false).stale()).isEmpty();
    }
}
