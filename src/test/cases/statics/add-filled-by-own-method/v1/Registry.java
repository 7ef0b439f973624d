import java.util.ArrayList;
import java.util.List;

class Registry {
    private static final List<String> STARTED = new ArrayList<>();
    private static int starts;

    static {
        start("first");
    }

    private static void start(String name) {
        starts++;
        STARTED.add(name);
    }

    static void later(String name) {
    }

    static String show() {
        return STARTED + " " + starts;
    }
}
