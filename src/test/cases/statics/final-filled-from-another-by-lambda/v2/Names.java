import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

class Names {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("a", "Alpha");
        NAMES.put("b", "b");
    }

    private static final Map<String, String> KEYS = new TreeMap<>();

    static {
        NAMES.forEach((key, name) -> {
            if (!key.equals(name)) {
                KEYS.put(name, key);
            }
        });
    }

    static void learn(String key, String name) {
        NAMES.put(key, name);
    }

    static String show() {
        return NAMES + " " + KEYS;
    }
}
