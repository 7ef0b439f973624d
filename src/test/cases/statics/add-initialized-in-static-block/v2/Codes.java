import java.util.Map;
import java.util.TreeMap;

class Codes {
    private static final Map<String, Integer> CODES;

    static {
        CODES = new TreeMap<>();
        CODES.put("one", 1);
        CODES.put("two", 2);
    }

    static String show() {
        return CODES.toString();
    }
}
