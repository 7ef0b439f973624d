import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadOptions;
import evolve.Evolve;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

public class Main {
    public static void main(String[] args) {
        Map<Key, Integer> map = new HashMap<>();
        Map<Key, Integer> linked = new LinkedHashMap<>();
        Set<Key> set = new HashSet<>();
        Key[] keys = new Key[100];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = new Key(i);
            map.put(keys[i], i);
            linked.put(keys[i], i);
            set.add(keys[i]);
        }
        Evolve.files();
        ReloadAll.reloadAll(ReloadOptions.defaults().rehashing());
        int found = 0;
        for (int i = 0; i < keys.length; i++) {
            boolean all = Integer.valueOf(i).equals(map.get(keys[i])) && Integer.valueOf(i).equals(linked.get(new Key(i))) && set.contains(keys[i]);
            found += all ? 1 : 0;
        }
        System.out.println("found " + found + " of " + map.size() + " " + linked.size() + " " + set.size());
        System.out.println("in order " + linked.values().iterator().next());
    }
}
