import java.util.Map;
import java.util.TreeMap;

class Codes {
    private final Map<String, Integer> codes = new TreeMap<>();

    {
        codes.put("a", 1);
        codes.put("b", 2);
    }

    void put(String name, int code) {
        codes.put(name, code);
    }

    String show() {
        return codes.toString();
    }
}
