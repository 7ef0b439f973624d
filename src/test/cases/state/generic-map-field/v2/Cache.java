import java.util.HashMap;
import java.util.Map;

class Cache<K, V> {
    private final Map<K, V> entries = new HashMap<>();

    V put(K key, V value) {
        return entries.put(key, value);
    }
}
