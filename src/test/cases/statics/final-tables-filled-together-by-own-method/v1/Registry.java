import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class Registry {
    private static final Set<String> CAMEL = new TreeSet<>();
    private static final Set<String> SNAKE = new TreeSet<>();
    private static final Map<String, Integer> BY_NAME = new TreeMap<>();

    static {
        put("abs", 1);
        put("is_nan", "isNan", 2);
        if (BY_NAME.size() > 100) {
            throw new AssertionError("too many: " + BY_NAME.size());
        }
    }

    private static void put(String name, int value) {
        BY_NAME.put(name, value);
        CAMEL.add(name);
        SNAKE.add(name);
    }

    private static void put(String snake, String camel, int value) {
        BY_NAME.put(snake, value);
        BY_NAME.put(camel, value);
        SNAKE.add(snake);
        CAMEL.add(camel);
    }

    static String show() {
        return BY_NAME + " " + CAMEL + " " + SNAKE;
    }
}
