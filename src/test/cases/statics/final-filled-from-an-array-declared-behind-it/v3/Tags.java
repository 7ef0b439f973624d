import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

class Tags {
    private static final Map<String, String> KINDS = new TreeMap<>(Comparator.reverseOrder());
    private static final String[] BLOCKS = {"div", "p"};
    private static final String[] INLINES = {"a", "p"};

    static {
        for (String each : BLOCKS) {
            register(each, "block");
        }
        for (String each : INLINES) {
            register(each, "inline");
        }
    }

    private static void register(String tag, String kind) {
        KINDS.put(tag, kind);
    }

    static String show() {
        return KINDS + " " + INLINES.length;
    }
}
