import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadOptions;
import dev.reloadall.ReloadReport;
import evolve.Evolve;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;

public class Main {
    static final Map<Object, String> WEAK = new WeakHashMap<>();
    static final Map<Key, String> SORTED = new TreeMap<>();
    static final Key[] KEYS = new Key[40];

    public static void main(String[] args) throws Exception {
        WEAK.put("text", "text");
        for (int i = 0; i < KEYS.length; i++) {
            KEYS[i] = new Key(i);
            WEAK.put(KEYS[i], "weak " + i);
            SORTED.put(KEYS[i], "sorted " + i);
        }
        show(Evolve.next());
        Evolve.files();
        show(ReloadAll.reloadAll(ReloadOptions.defaults().rehashing()));
    }

    static void show(ReloadReport report) {
        report.warnings().forEach(each -> System.out.println(each.message().replaceAll("(;|, held|: it).*", "")));
        System.out.println(WEAK.get(KEYS[7]) + ", " + SORTED.get(KEYS[7]) + ", " + WEAK.size() + ", " + SORTED.values().iterator().next());
    }
}
