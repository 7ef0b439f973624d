import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Registry {
    private static final List<String> STARTED = new ArrayList<>();
    private static int starts;
    private static final Map<String, Integer> SIZES = new TreeMap<>();
    private static final List<String> ORDER;

    static {
        start("first");
        register("one", 1);
        register("two", 2);
        ORDER = new ArrayList<>();
        List.of("x", "y").forEach(each -> note(each));
        List.of("z").forEach(Registry::note);
    }

    private static void start(String name) {
        starts++;
        STARTED.add(name);
    }

    private static void register(String name, int size) {
        put(name + "!", size);
    }

    private static void put(String name, int size) {
        SIZES.put(name, size);
    }

    private static void note(String name) {
        ORDER.add(name);
    }

    static void later(String name) {
        register(name, name.length());
        note(name);
    }

    static String show() {
        return STARTED + " " + starts + " " + SIZES + " " + ORDER;
    }
}
