import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Index<K extends Comparable<K>, V extends Number> {
    private final Map<K, List<V>> map = new TreeMap<>();

    void add(K key, V value) {
        map.put(key, List.of(value));
    }

    String all() {
        return map.toString();
    }

    V first(K key) {
        return map.get(key).get(0);
    }

    String best() {
        return "";
    }

    class Cursor {
        private int at;

        Cursor(int at) {
            this.at = at;
        }

        String step() {
            return "";
        }
    }
}
