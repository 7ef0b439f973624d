import java.util.ArrayList;
import java.util.List;

class Registry {
    private static final List<String> ALL = new ArrayList<>();
    private static final List<String> COPY = new ArrayList<>(ALL);
    private static int size = COPY.size() * 10;

    static void add(String s) {
        ALL.add(s);
    }

    static String show() {
        return ALL + " " + COPY + " " + size;
    }
}
