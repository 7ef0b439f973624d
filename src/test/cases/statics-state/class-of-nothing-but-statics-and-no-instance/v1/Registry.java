import java.util.ArrayList;
import java.util.List;

final class Registry {
    private static final List<String> NAMES = new ArrayList<>();

    private Registry() {
    }

    static void register(String name) {
        NAMES.add(name);
    }

    static String show() {
        return NAMES.toString();
    }
}
