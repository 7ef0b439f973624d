import java.util.ArrayList;
import java.util.List;

class Registry {
    private static final List<String> ALL = new ArrayList<>();

    static void add(String s) {
        ALL.add(s);
    }

    static String show() {
        return ALL.toString();
    }
}
