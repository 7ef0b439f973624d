import java.util.List;
import java.util.Map;
import java.util.function.Function;

class Pairs {
    String show() {
        Map.Entry<String, Integer> entry = pair("a", 1);
        int length = map(entry, e -> e.getKey().length() + e.getValue());
        return entry + " " + length + " " + max(List.of(3, 9, 4));
    }

    <K, V> Map.Entry<K, V> pair(K key, V value) {
        return Map.entry(key, value);
    }

    <A, B> B map(A a, Function<? super A, ? extends B> f) {
        return f.apply(a);
    }

    static <T extends Comparable<? super T>> T max(List<? extends T> values) {
        T best = values.get(0);
        for (T value : values) {
            if (value.compareTo(best) > 0) {
                best = value;
            }
        }
        return best;
    }
}
