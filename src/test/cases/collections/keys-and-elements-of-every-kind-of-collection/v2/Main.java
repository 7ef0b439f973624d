import evolve.Evolve;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

public class Main {
    public static void main(String[] args) {
        Key one = new Key(1);
        Key two = new Key(2);
        Key three = new Key(3);
        List<Key> keys = List.of(three, one, two);
        List<Collection<Key>> collections = List.of(
                new HashSet<>(keys), new LinkedHashSet<>(keys), new TreeSet<>(keys), new PriorityQueue<>(keys),
                new ArrayDeque<>(keys), new ConcurrentSkipListSet<>(keys), new CopyOnWriteArrayList<>(keys));
        List<Map<Key, String>> maps = List.of(
                new HashMap<>(), new TreeMap<>(), new WeakHashMap<>(), new IdentityHashMap<>(), new ConcurrentHashMap<>());
        maps.forEach(map -> keys.forEach(key -> map.put(key, "v" + key)));
        Evolve.next();
        keys.forEach(Key::touch);
        boolean all = true;
        for (Collection<Key> collection : collections) {
            all &= collection.size() == 3 && collection.containsAll(keys);
        }
        for (Map<Key, String> map : maps) {
            all &= map.size() == 3 && "v1".equals(map.get(one)) && "v2".equals(map.get(two)) && "v3".equals(map.get(three));
        }
        System.out.println(all + " " + new TreeSet<>(keys));
    }
}
