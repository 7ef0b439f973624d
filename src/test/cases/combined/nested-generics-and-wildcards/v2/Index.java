import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

class Index<K extends Comparable<K>, V extends Number> {
    private final Map<K, List<V>> map = new TreeMap<>();
    private final Map<K, ? super Map.Entry<K, List<? extends V>>> extra = new TreeMap<>();
    private final BiFunction<K, ? super V, List<V>> fresh = (key, value) -> new ArrayList<>(map.getOrDefault(key, List.of()));

    void add(K key, V value) {
        List<V> next = fresh.apply(key, value);
        next.add(value);
        map.put(key, next);
    }

    String all() {
        return map.toString() + extra.size();
    }

    V first(K key) {
        return map.get(key).get(0);
    }

    String best() {
        Optional<? extends Map.Entry<K, List<V>>> best = pick(Comparator.comparing(entry -> -entry.getValue().size()));
        return best.map(entry -> entry.getKey() + "=" + entry.getValue()).orElse("none");
    }

    private <C extends Comparator<? super Map.Entry<K, List<V>>>> Optional<Map.Entry<K, List<V>>> pick(C order) {
        return map.entrySet().stream().min(order);
    }

    class Cursor {
        private int at;
        private final Map<K, List<V>> seen = new TreeMap<>(map);

        Cursor(int at) {
            this.at = at;
        }

        String step() {
            return ++at + ":" + seen.keySet();
        }
    }
}
